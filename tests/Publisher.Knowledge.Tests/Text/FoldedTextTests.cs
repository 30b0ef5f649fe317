using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Text;

public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("比 2005 年下降 60%—65%", "比2005年下降60%-65%")]
    [InlineData("６０％", "60%")]
    [InlineData("CO₂", "CO2")]
    [InlineData("Nm³", "Nm3")]
    [InlineData("9.1∶50.5∶40.4", "9.1:50.5:40.4")]
    [InlineData("（一）", "(一)")]
    [InlineData("到2025年,能源", "到2025年,能源")]
    [InlineData("到2025年，能源", "到2025年,能源")]
    [InlineData("應對氣候變化", "应对气候变化")]
    [InlineData("現狀\t值", "现状值")]
    [InlineData("25℃", "25°C")]
    [InlineData("", "")]
    public void Printings_that_read_alike_fold_alike(string printed, string folded)
    {
        Assert.Equal(folded, FoldedText.Fold(printed));
    }

    [Theory]
    [InlineData("18%", "81%")]
    [InlineData("万千瓦", "亿千瓦")]
    [InlineData("以上", "以下")]
    [InlineData("≥30", "≤30")]
    [InlineData("1.5", "15")]
    public void Printings_that_differ_stay_different(string one, string other)
    {
        Assert.NotEqual(FoldedText.Fold(one), FoldedText.Fold(other));
    }

    [Fact]
    public void Every_folded_character_knows_where_it_stood()
    {
        FoldedText folded = new(" 25℃ 以上");
        Assert.Equal("25°C以上", folded.Text);
        Assert.Equal([1, 2, 3, 3, 5, 6], Enumerable.Range(0, folded.Text.Length).Select(folded.Origin));
    }

    [Fact]
    public void Folding_a_folded_text_changes_nothing()
    {
        foreach (string path in Repository.Tree.Paths.Where(path => path.StartsWith("seeds/", StringComparison.Ordinal)))
        {
            string folded = FoldedText.Fold(Repository.Tree.Text(path)!);
            Assert.Equal(folded, FoldedText.Fold(folded));
        }
    }

    [Theory]
    [InlineData('應', '应', true)]
    [InlineData('著', '着', true)]
    [InlineData('著', '著', true)]
    [InlineData('3', '8', false)]
    [InlineData('低', '高', false)]
    [InlineData('三', '五', false)]
    public void A_twin_character_is_a_reading_of_the_seed_or_it_is_not(char seed, char twin, bool expected)
    {
        Assert.Equal(expected, TwinReading.Is(seed, twin));
    }
}

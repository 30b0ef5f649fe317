using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Proof;

public sealed class TimeExpressionTests
{
    [Theory]
    [InlineData("到2025年,非化石能源消费比重提高到18%", "2025-2025")]
    [InlineData("到 2030 年，新能源发电总量", "2030-2030")]
    [InlineData("“十四五”期间", "2021-2025")]
    [InlineData("“十四五”末", "2025-2025")]
    [InlineData("十四五末", "2025-2025")]
    [InlineData("“十三五”以来", "2016-2020")]
    [InlineData("“十五五”期间", "2026-2030")]
    [InlineData("2021—2025年", "2021-2025")]
    [InlineData("2021年至2025年", "2021-2025")]
    [InlineData("2023年底前", "2023-2023")]
    [InlineData("比2005年下降60%", "2005-2005 base")]
    [InlineData("较 2015 年下降11.81%", "2015-2015 base")]
    [InlineData("与2020年相比", "2020-2020 base")]
    [InlineData("由2015年的9.1提高到2020年的12", "2015-2015", "2020-2020")]
    [InlineData("2025年比2020年下降13%", "2025-2025", "2020-2020 base")]
    [InlineData("新增2025台")]
    [InlineData("12025年")]
    [InlineData("2年内")]
    public void The_times_a_text_speaks_of_are_found_in_order(string text, params string[] expected)
    {
        Assert.Equal(expected, TimeExpression.In(FoldedText.Fold(text), RealLexicon.Words.Times).Select(time => $"{time.Years.From}-{time.Years.To}{(time.IsBase ? " base" : "")}"));
    }

    [Fact]
    public void A_period_is_written_with_both_its_ends()
    {
        Assert.Equal("2021-2025", new Period(2021, 2025).ToString());
    }
}

using Publisher.Knowledge.Proof;

namespace Publisher.Knowledge.Tests.Proof;

public sealed class EnumerationTests
{
    [Theory]
    [InlineData("增加值分别较2015年增长41.2%、17.5%、【8.1%】、7.5%", "增加值分别较2015年增长41.2%、17.5%、")]
    [InlineData("能耗比2020年下降12%、绿色建筑占比达到【50%】", "")]
    [InlineData("煤耗降低、【12%】", "煤耗降低、")]
    [InlineData("下降【12%】", "")]
    public void A_figure_shares_the_words_before_the_figures_it_is_enumerated_with(string marked, string expected)
    {
        (string folded, int start, _) = Marks.Of(marked);
        Assert.Equal(expected, Enumeration.Before(folded, start));
    }

    [Theory]
    [InlineData("分别不高于【306】、325克标准煤/千瓦时", "克标准煤/千瓦时")]
    [InlineData("【3】、5和7个", "个")]
    [InlineData("【3】个、5个", null)]
    [InlineData("【3】、其余", null)]
    public void A_figure_shares_the_unit_after_the_last_of_them(string marked, string? expected)
    {
        (string folded, _, int end) = Marks.Of(marked);
        Assert.Equal(expected, Enumeration.After(folded, end, RealLexicon.Words.Numbers));
    }
}

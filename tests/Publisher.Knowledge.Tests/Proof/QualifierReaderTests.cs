using Publisher.Knowledge.Proof;

namespace Publisher.Knowledge.Tests.Proof;

public sealed class QualifierReaderTests
{
    [Theory]
    [InlineData("绿色建筑占比达到【40%左右】", "左右")]
    [InlineData("总投资【约2亿元】", "约")]
    [InlineData("完成【约束性指标】")]
    [InlineData("惠及【近3万人】", "近")]
    [InlineData("全市累计完成造林【225万亩】", "累计")]
    [InlineData("新增风电【20万千瓦】", "新增")]
    [InlineData("占当年新建建筑面积比例达到【40%】", "当年")]
    [InlineData("基本具备【5%以上】的尖峰负荷响应能力", "基本")]
    [InlineData("年均增长【5%】", "年均")]
    [InlineData("具备条件的园区原则上改造【3个】", "原则上", "具备条件的")]
    [InlineData("永久基本农田保有【3万亩】")]
    [InlineData("能耗强度降低基本目标【12%】")]
    [InlineData("全面推进，下降【12%】")]
    [InlineData("下降【12%】，逐步提高")]
    public void The_qualifiers_of_a_figure_are_those_of_its_clause(string marked, params string[] expected)
    {
        (string folded, int start, int end) = Marks.Of(marked);
        Assert.Equal(expected, new QualifierReader(RealLexicon.Words).In(Clause.Around(folded, start, end), folded[start..end]).Select(word => word.Printed));
    }

    [Theory]
    [InlineData("森林覆盖率力争达到【23.5%】", "力争")]
    [InlineData("力争到2025年，新能源装机占比达到【45%】", "力争")]
    [InlineData("努力实现双碳，下降【12%】", "努力")]
    [InlineData("力争达到30%，下降【12%】", "力争")]
    [InlineData("占比力争达到30%，下降【12%】", null)]
    [InlineData("力争达到30%。下降【12%】", null)]
    [InlineData("下降【12%】", null)]
    public void An_effort_that_opens_a_clause_governs_to_the_end_of_the_sentence(string marked, string? expected)
    {
        (string folded, int start, int end) = Marks.Of(marked);
        Assert.Equal(expected, new QualifierReader(RealLexicon.Words).Effort(Clause.Around(folded, start, end))?.Printed);
    }
}

using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Tests.Indicators;

/// <summary>What a plan promises in words by a time is held with the time, and what it does in words is held where it would else be called silent.</summary>
public sealed class DatedWordsTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    [Theory]
    [InlineData("inner-mongolia-climate", 138, "建成一批低碳园区", 2025)]
    [InlineData("inner-mongolia-climate", 170, "向社会公开", 2025)]
    [InlineData("inner-mongolia-peaking", 27, "加快构建", 2025)]
    [InlineData("inner-mongolia-peaking", 31, "稳定运行", 2030)]
    [InlineData("inner-mongolia-peaking", 85, "进一步改善", 2030)]
    [InlineData("inner-mongolia-peaking", 139, "生态系统质量和稳定性明显增强", 2030)]
    [InlineData("inner-mongolia-peaking", 139, "森林草原质量和生态系统功能得到明显提高", 2025)]
    [InlineData("hohhot-climate", 197, "城市供热规划", 2030)]
    [InlineData("hohhot-climate", 316, "基本建成安全、便捷、高效、绿色、经济的交通运输体系", 2025)]
    [InlineData("hohhot-climate", 330, "中国乳都", 2025)]
    public void A_target_in_words_has_its_year(string plan, int line, string words, int year)
    {
        Statement target = Assert.Single(On(plan, line, words));
        Assert.Equal(StatementKind.Target, target.Kind);
        Assert.Equal(year, target.Year ?? target.Period?.To);
    }

    [Theory]
    [InlineData("hohhot-energy-saving", 28, "加注(气)", "hydrogen-stations")]
    [InlineData("hohhot-energy-saving", 50, "工业固废应用于", "bulk-solid-waste-utilization")]
    [InlineData("wuhai-climate", 241, "太阳能、地热能等清洁能源", "renewables-in-civil-buildings")]
    [InlineData("wuhai-climate", 241, "照明、制冷和制热系统节能改造", "public-building-retrofit-area")]
    [InlineData("wuhai-climate", 246, "屋顶分布式光伏", "renewables-in-civil-buildings")]
    [InlineData("wuhai-climate", 246, "老旧小区改造", "residential-retrofit-area")]
    public void What_a_plan_does_in_words_is_an_action(string plan, int line, string words, string indicator) =>
        Assert.Contains(On(plan, line, words), statement => statement.Kind == StatementKind.Action && statement.Indicator.Value == indicator);

    private static Statement[] On(string plan, int line, string words) =>
    [
        .. Knowledge.Statements.Where(statement =>
            statement.Plan.Value == plan
            && statement.Quote.Lines.First <= line
            && statement.Quote.Lines.Last >= line
            && statement.Words?.Zh.Contains(words, StringComparison.Ordinal) == true),
    ];
}

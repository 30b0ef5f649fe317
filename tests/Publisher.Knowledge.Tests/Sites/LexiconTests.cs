using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>What the plans of another province print, and no line of C# has ever heard of.</summary>
public sealed class LexiconTests
{
    private const string Lexicon = "content/lexicon.yaml";
    private const string Green = "content/indicators/green-area.yaml";

    /// <summary>The seed names a province, a plan period, a word that hands down and one that compares, all of them new; the records say so.</summary>
    private static TinySite Elsewhere { get; } = TinySite.Valid
        .Change("seeds/tiny.txt", "一、“十四五”目标", "一、“十八五”目标")
        .Change("seeds/tiny.txt", "完成自治区下达任务", "完成省里交办任务")
        .Change("seeds/tiny.txt", "造林300亩", "造林不亚于300亩")
        .Change("content/plans/tiny/en.yaml", "p9:\n  of: 'f5784a52'\n", "p9:\n")
        .Change("content/plans/tiny/en.yaml", "plant 300 mu", "plant no less than 300 mu")
        .Change("content/jurisdictions.yaml", "id: inner-mongolia, name: {zh: 内蒙古自治区, en: Inner Mongolia}", "id: yunwu, name: {zh: 云雾省, en: Yunwu Province}")
        .Change("content/jurisdictions.yaml", "parent: inner-mongolia", "parent: yunwu")
        .Change("content/plans/tiny/plan.yaml", "period: {from: 2021, to: 2025}\nperiodAs: “十四五”", "period: {from: 2041, to: 2045}\nperiodAs: “十八五”")
        .Change("content/plans/tiny/projects.yaml", "{value: 300, unit: 亩, role: new, of: {zh: 造林, en: planting}, quote: 造林【300亩】, quoteEn: plant 【300 mu】}", "{value: 300, unit: 亩, comparator: '>=', role: new, of: {zh: 造林, en: planting}, quote: 造林【不亚于300亩】, quoteEn: 'plant 【no less than 300 mu】'}")
        .Change(Green, "words: {zh: 完成自治区下达任务, en: complete the task assigned by the region}\n      delegatedBy: [inner-mongolia]".Replace("\n      ", "\n    ", StringComparison.Ordinal), "words: {zh: 完成省里交办任务, en: complete the task assigned by the province}\n    delegatedBy: [yunwu]")
        .Change(Green, "【完成自治区下达任务】", "【完成省里交办任务】")
        .Change(Green, "period: {from: 2021, to: 2025}\n    yearFrom: 十四五", "period: {from: 2041, to: 2045}\n    yearFrom: 十八五");

    [Fact]
    public void What_another_province_prints_is_an_edit_of_yaml()
    {
        TinySite site = Elsewhere
            .Change(Lexicon, "{printed: 十四五, from: 2021, to: 2025}", "{printed: 十八五, from: 2041, to: 2045}")
            .Change(Lexicon, "{printed: [下达], bodies: [{jurisdiction: china, printed: [国家]}, {jurisdiction: inner-mongolia, printed: [自治区]}]}", "{printed: [交办], bodies: [{jurisdiction: yunwu, printed: [省里]}]}")
            .Change(Lexicon, "printed: [不低于, 至少]", "printed: [不低于, 至少, 不亚于]");
        KnowledgeReading reading = KnowledgeReader.Read(site.Tree());
        Assert.Empty(reading.Diagnostics.Where(found => found.Severity == Severity.Error));
        Statement parks = reading.Knowledge!.Statement(new StatementId("green-area.3"));
        Assert.Equal(new Period(2041, 2045), parks.Period);
        Assert.Equal("yunwu", Assert.Single(reading.Knowledge.Statement(new StatementId("green-area.1")).DelegatedBy).Value);
        Assert.Equal(Comparator.AtLeast, reading.Knowledge.Project(new("dongshan-planting")).Quantities[0].Comparator);
    }

    [Fact]
    public void What_the_lexicon_does_not_know_is_an_error_each()
    {
        string[] codes = [.. KnowledgeReader.Read(Elsewhere.Change(Lexicon, "jurisdiction: inner-mongolia", "jurisdiction: test-city").Tree()).Diagnostics.Select(found => found.Code).Order(StringComparer.Ordinal)];
        Assert.Contains("OCP0212", codes);
        Assert.Contains("OCP0221", codes);
        Assert.Contains("OCP0306", codes);
    }

    [Fact]
    public void A_word_is_not_read_in_a_longer_word_that_means_something_else()
    {
        Assert.Null(RealLexicon.Words.Comparators.At("约束性指标", 0, Side.Before));
        Assert.Null(RealLexicon.Words.Comparators.EndingAt("节约", 2, Side.Before));
        Assert.Equal("约", RealLexicon.Words.Comparators.At("约2亿元", 0, Side.Before)?.Printed);
        Assert.Equal("不得超过", RealLexicon.Words.Comparators.EndingAt("排放不得超过", 6, Side.Before)?.Printed);
    }

    [Theory]
    [InlineData("每年至少完成", "至少")]
    [InlineData("不得超过到", "不得超过")]
    [InlineData("约束性指标达到", null)]
    [InlineData("超超临界机组供电煤耗", null)]
    [InlineData("高于全国平均", null)]
    public void A_word_at_some_distance_before_a_figure_compares_it(string before, string? expected) =>
        Assert.Equal(expected, RealLexicon.Words.Comparators.LastIn(before)?.Form.Printed);
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Site.Indicators;

namespace Publisher.Site.Tests.Indicators;

public sealed class OpenPointsTests
{
    private static readonly Statement Share = Places.Said("energy.1", "达到【12%】", 12, Places.Hohhot);
    private static readonly Statement InWords = Places.Said("energy.2", "【稳步提高】", null, Places.Wuhai);

    [Fact]
    public void A_share_with_a_year_leaves_nothing_open() => Assert.Empty(Open(Share));

    [Fact]
    public void A_plan_with_nothing_but_words_is_named_and_one_with_a_number_is_not()
    {
        Assert.Equal([(OpenPoint.Words, "wuhai-climate")], Open(Share, InWords));
        Assert.Empty(Open(Share, InWords with { Plan = Places.HohhotPlan }));
    }

    [Fact]
    public void A_delegated_target_without_a_number_is_no_mere_word() =>
        Assert.Equal([(OpenPoint.Delegated, "wuhai-climate")], Open(InWords with { DelegatedBy = [Places.Region] }));

    [Theory]
    [InlineData(Measure.Change, null, true)]
    [InlineData(Measure.Points, null, true)]
    [InlineData(Measure.Change, 2020, false)]
    [InlineData(Measure.Share, null, false)]
    public void A_change_in_numbers_needs_a_base_year(Measure measure, int? baseYear, bool open) =>
        Assert.Equal(open ? [OpenPoint.BaseYear] : [], Open(Share with { Measure = measure, BaseYear = baseYear }).Select(one => one.Point));

    [Theory]
    [InlineData("同比")]
    [InlineData("年均")]
    public void A_change_year_by_year_has_no_base_year(string qualifier) =>
        Assert.Empty(Open(Share with { Measure = Measure.Change, Qualifiers = [Places.Qualifier(qualifier)] }));

    [Fact]
    public void A_figure_without_a_year_is_named_unless_it_holds_every_year_or_is_a_threshold()
    {
        Statement undated = Share with { Year = null };
        Assert.Equal([(OpenPoint.Year, "hohhot-climate")], Open(undated));
        Assert.Empty(Open(Places.Said("energy.1", "每年稳定在【12%】", 12, Places.Hohhot) with { Year = null }));
        Assert.Empty(Open(undated with { Kind = StatementKind.Threshold }));
        Assert.Empty(Open(undated with { Period = new Period(2016, 2020) }));
    }

    [Fact]
    public void A_share_of_something_unsaid_is_named() =>
        Assert.Equal([(OpenPoint.Denominator, "hohhot-climate")], Open(Share with { Variant = new VariantId("unsaid") }));

    private static IEnumerable<(OpenPoint Point, string Plans)> Open(params ImmutableArray<Statement> statements)
    {
        KnowledgeBase knowledge = Places.With(statements);
        return [.. OpenPoints.Of(knowledge.Indicators.Single(), knowledge).Select(open => (open.Point, string.Join(' ', open.Plans)))];
    }
}

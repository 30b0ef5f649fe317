using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Site.Charts;

namespace Publisher.Site.Tests.Charts;

public sealed class ChartPlannerTests
{
    private static readonly Statement Target = Places.Said("x.1", "达到【18%】", 18);
    private static readonly Statement Other = Places.Said("x.2", "达到【25%】", 25) with { Year = 2030 };

    public static TheoryData<UnchartedReason, Statement> Excluded => new()
    {
        { UnchartedReason.Doubtful, Other with { Doubtful = true } },
        { UnchartedReason.Delegated, Other with { DelegatedBy = [Places.Region] } },
        { UnchartedReason.Words, Places.Said("x.2", "【基本建成】", null) },
        { UnchartedReason.TimeUnknown, Other with { Year = null } },
        { UnchartedReason.OtherKind, Other with { Kind = StatementKind.Threshold } },
        { UnchartedReason.BaseUnknown, Other with { Measure = Measure.Change } },
        { UnchartedReason.TimeUnknown, Other with { Year = null, Kind = StatementKind.Baseline, Measure = Measure.Flow } },
        { UnchartedReason.Alone, Other with { Measure = Measure.Gap } },
    };

    [Theory]
    [MemberData(nameof(Excluded))]
    public void WhatMayNotBeChartedIsListedBesideTheChartWithTheReason(UnchartedReason reason, Statement statement)
    {
        ChartSet set = Plan(Target, Target with { Id = new("x.3"), Value = 20, Year = 2030 }, statement);

        Assert.Equal(new(statement, reason), Assert.Single(set.Left));
        Assert.Equal(["x.1", "x.3"], Assert.Single(set.Charts).Statements.Select(drawn => drawn.Id.Value));
    }

    public static TheoryData<string, Statement> OfAnotherChart => new()
    {
        { "measure", Other with { Measure = Measure.Gap } },
        { "dimension", Other with { Unit = "个百分点" } },
        { "a rise beside a cut", Places.Said("x.2", "上升【25%】", 25) with { Measure = Measure.Change, Direction = Direction.Up, BaseYear = 2005 } },
        { "one year beside five", Other with { Measure = Measure.Flow } },
        { "a date", Other with { Unit = "年", Value = 2030 } },
    };

    public static TheoryData<string, Statement, Statement> OfAnotherBand => new()
    {
        { "variant", Target, Other with { Variant = new VariantId("primary") } },
        { "scope", Target, Other with { Scope = new ScopeId("four-urban-districts") } },
        { "base year", Cut with { BaseYear = 2015 }, Cut with { Id = new("x.2"), Value = 25, BaseYear = 2005 } },
        { "tiers beside none", Target, Other with { Tier = Tier.Stretch } },
    };

    private static Statement Cut => Target with { Measure = Measure.Change, Direction = Direction.Down };

    [Theory]
    [MemberData(nameof(OfAnotherChart))]
    public void WhatCannotShareAScaleHasAChartOfItsOwn(string difference, Statement statement)
    {
        // Each with a second figure of its own kind, so that it makes a chart.
        ChartSet set = Plan(Target, Target with { Id = new("x.3"), Value = 20 }, statement, statement with { Id = new("x.4"), Value = statement.Value + 1 });

        Assert.True(set.Charts.Length == 2, difference);
        Assert.Equal([["x.1", "x.3"], ["x.2", "x.4"]], set.Charts.Select(chart => chart.Statements.Select(drawn => drawn.Id.Value)).OrderBy(ids => ids.First()));
        Assert.Equal(2, set.Charts.Select(chart => chart.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(OfAnotherBand))]
    public void WhatDiffersInDefinitionHasABandOfItsOwnOnTheSameScale(string difference, Statement one, Statement two)
    {
        Chart chart = Assert.Single(Plan(one, two).Charts);

        Assert.True(chart.Bands.Length == 2, difference);
        Assert.All(chart.Bands, band => Assert.Single(band.Places.SelectMany(place => place.Marks)));
        Assert.Equal(new Extent(18, 25), chart.Extent);
    }

    [Fact]
    public void TheTwoTiersOfATargetShareARow()
    {
        ChartBand band = Assert.Single(Assert.Single(Plan(Target with { Tier = Tier.Base }, Other with { Year = 2025, Tier = Tier.Stretch }).Charts).Bands);

        Assert.Equal([Tier.Base, Tier.Stretch], Assert.Single(band.Places).Marks.Select(mark => mark.Statement.Tier));
    }

    [Fact]
    public void ALevelOfNoPrintedYearIsDrawnBeforeTheTargetOfItsPlan() => Assert.Equal(
        [null, 2025],
        Assert.Single(Plan(Target, Other with { Kind = StatementKind.Reported, Year = null }).Charts).Marks.Select(mark => mark.Statement.Year));

    [Fact]
    public void AShareAloneIsDrawnOnTheWholeWhereOthersSayItInWordsAndAnAmountAloneIsNot()
    {
        Statement words = Places.Said("x.2", "【基本建成】", null, Places.Hohhot);

        Chart chart = Assert.Single(Plan(Target, words).Charts);

        Assert.True(chart.Extent.IsOne);
        Assert.Equal([(Places.Hohhot, MissingReason.Words)], chart.Missing.Select(missing => (missing.Jurisdiction, missing.Reason)));
        Assert.Empty(Plan(Target).Charts);
        Assert.Empty(Plan(Target with { Measure = Measure.Flow }, words).Charts);
    }

    [Fact]
    public void OnACalendarAPlaceAndAPartOfItAreRows()
    {
        Statement before = Places.Said("x.1", "【2030年前】实现碳达峰", null) with { Year = 2030 };
        Statement parks = Places.Said("x.2", "园区【2025年前】达峰", null) with { Year = 2025, Scope = new ScopeId("four-urban-districts") };

        Chart chart = Assert.Single(Plan(before, before with { Id = new("x.3") }, parks).Charts);

        Assert.True(chart.Frame.IsCalendar);
        Assert.Equal([(null, 2030m), ((ScopeId?)parks.Scope, 2025m)], chart.Places.Select(place => (place.Scope, Assert.Single(place.Marks).Value)));
    }

    [Fact]
    public void FiguresOfOnePlaceStandByYear() =>
        Assert.Equal([2025, 2030], Assert.Single(Assert.Single(Plan(Other, Target).Charts).Places).Marks.Select(mark => mark.Statement.Year));

    [Fact]
    public void ATargetRemembersTheBaselineOfItsOwnPlanAndNoOther()
    {
        Statement baseline = Other with { Kind = StatementKind.Baseline, Year = 2020 };

        Assert.Equal(25, Assert.Single(Plan(Target, baseline).Charts).Marks.Last().From);
        Assert.Null(Assert.Single(Plan(Target, baseline with { Plan = Places.HohhotPlan }).Charts).Marks.Last().From);
    }

    [Fact]
    public void StatementsThatSayTheSameAreOneMark()
    {
        Chart chart = Assert.Single(Plan(Target, Target with { Id = new("x.3"), Plan = Places.HohhotPlan }, Other).Charts);

        Assert.Equal([["x.1", "x.3"], ["x.2"]], chart.Marks.Select(mark => mark.Statements.Select(statement => statement.Id.Value)));
    }

    [Fact]
    public void AFigureInOtherWordsIsOneMarkWithBothTheExactOneFirst()
    {
        Chart chart = Assert.Single(Plan(Target with { Comparator = Comparator.Around }, Target with { Id = new("x.3") }, Other).Charts);

        Assert.Equal([["x.3", "x.1"], ["x.2"]], chart.Marks.Select(mark => mark.Readings.Select(reading => reading.Statement.Id.Value)));
    }

    [Fact]
    public void WhatIsSetForAYearAndForBeforeItAreTwoMarks() => Assert.Equal(
        2,
        Assert.Single(Plan(Target, Places.Said("x.2", "2025年前达到【18%】", 18)).Charts).Marks.Count());

    [Fact]
    public void UnitsOfOneDimensionShareAnAxis()
    {
        Chart chart = Assert.Single(Plan(
            Target with { Unit = "万千瓦", Value = 180 },
            Other with { Unit = "亿千瓦", Value = 2 }).Charts);

        Assert.Equal("GW", chart.Frame.Unit);
        Assert.Equal([1.8m, 200m], chart.Marks.Select(mark => mark.Value));
    }

    [Fact]
    public void APlaceOfWhichSomethingIsSaidAndNothingDrawnIsNamedWithTheReason()
    {
        Chart chart = Assert.Single(Plan(
            Target with { Jurisdiction = Places.Hohhot },
            Other with { Jurisdiction = Places.Hohhot },
            Other with { Id = new("x.3"), Jurisdiction = Places.Wuhai, DelegatedBy = [Places.Region] }).Charts);

        // Of the region nothing is said, and no plan is proved to be silent: it is not named.
        Assert.Equal([(Places.Wuhai, MissingReason.Delegated)], chart.Missing.Select(missing => (missing.Jurisdiction, missing.Reason)));
    }

    private static ChartSet Plan(params ImmutableArray<Statement> statements)
    {
        KnowledgeBase knowledge = Places.With(statements);
        return new ChartPlanner(knowledge).Of(knowledge.Indicators[0]);
    }
}

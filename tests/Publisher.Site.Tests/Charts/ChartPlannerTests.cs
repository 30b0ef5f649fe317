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
        { UnchartedReason.CalendarYear, Other with { Unit = "年", Value = 2030 } },
        { UnchartedReason.Alone, Other with { Scope = new ScopeId("four-urban-districts") } },
    };

    [Theory]
    [MemberData(nameof(Excluded))]
    public void WhatMayNotBeChartedIsListedBesideTheChartWithTheReason(UnchartedReason reason, Statement statement)
    {
        ChartSet set = Plan(Target, Target with { Id = new("x.3"), Value = 20, Year = 2030 }, statement);

        Assert.Equal(new(statement, reason), Assert.Single(set.Left));
        Assert.Equal(["x.1", "x.3"], Assert.Single(set.Charts).Statements.Select(drawn => drawn.Id.Value));
    }

    private static readonly (string Difference, Statement Statement)[] Mixed =
    [
        ("nothing", Target),
        ("measure", Other with { Measure = Measure.Gap }),
        ("variant", Other with { Variant = new VariantId("primary") }),
        ("scope", Other with { Scope = new ScopeId("four-urban-districts") }),
        ("base year", Other with { Measure = Measure.Change, BaseYear = 2005 }),
        ("another base year", Other with { Measure = Measure.Change, BaseYear = 2015 }),
        ("tier", Other with { Tier = Tier.Stretch }),
        ("dimension", Other with { Unit = "个百分点" }),
        ("a rise beside a cut", Places.Said("x.2", "上升【25%】", 25) with { Measure = Measure.Change, Direction = Direction.Up, BaseYear = 2005 }),
        ("one year beside five", Other with { Measure = Measure.Flow }),
        ("five years beside one", Other with { Measure = Measure.Flow, Year = null, Period = new Period(2021, 2025) }),
    ];

    [Fact]
    public void NoTwoOfWhatDiffersShareAChart()
    {
        Statement[] mixed = [.. Mixed.Select((one, at) => one.Statement with { Id = new($"x.{at + 1}") })];

        // Each with a second figure of its own kind, so that it makes a chart.
        ChartSet set = Plan([.. mixed, .. mixed.Select((one, at) => one with { Id = new($"x.{at + 50}"), Value = one.Value + 1 })]);

        Assert.Equal(mixed.Length, set.Charts.Length);
        Assert.All(set.Charts, chart => Assert.Equal(2, chart.Statements.Count()));
        Assert.Equal(set.Charts.Length, set.Charts.Select(chart => chart.Name).Distinct().Count());
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
    public void WordsThatDifferAreTwoMarks() =>
        Assert.Equal(2, Assert.Single(Plan(Target, Target with { Id = new("x.3"), Comparator = Comparator.Around }).Charts).Marks.Count());

    [Fact]
    public void UnitsOfOneDimensionShareAnAxis()
    {
        Chart chart = Assert.Single(Plan(
            Target with { Unit = "万千瓦", Value = 180 },
            Other with { Unit = "亿千瓦", Value = 2 }).Charts);

        Assert.Equal("GW", chart.Unit);
        Assert.Equal([1.8m, 200m], chart.Marks.Select(mark => mark.Value));
    }

    [Fact]
    public void APlaceOfWhichSomethingIsSaidAndNothingDrawnIsNamedWithTheReason()
    {
        Chart chart = Assert.Single(Plan(
            Target with { Jurisdiction = Places.Hohhot },
            Other with { Jurisdiction = Places.Hohhot },
            Other with { Id = new("x.3"), Jurisdiction = Places.Wuhai, DelegatedBy = [Places.Region] }).Charts);

        Assert.Equal([(Places.Wuhai, MissingReason.Delegated)], chart.Missing.Select(missing => (missing.Jurisdiction, missing.Reason)));
    }

    private static ChartSet Plan(params ImmutableArray<Statement> statements)
    {
        KnowledgeBase knowledge = Places.With(statements);
        return new ChartPlanner(knowledge).Of(knowledge.Indicators[0]);
    }
}

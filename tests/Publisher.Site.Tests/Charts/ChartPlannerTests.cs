using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
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
    };

    [Theory]
    [MemberData(nameof(Excluded))]
    public void WhatMayNotBeChartedIsListedBesideTheChartWithTheReason(UnchartedReason reason, Statement statement)
    {
        ChartSet set = Plan(Target, statement);

        Assert.Equal(new(statement.Id, reason), Assert.Single(set.Left));
        Assert.Equal([Target.Id], Assert.Single(Assert.Single(set.Charts).Series).Points.Select(point => point.Statement));
    }

    public static TheoryData<string, Statement> Mixed => new()
    {
        { "measure", Other with { Measure = Measure.Change } },
        { "variant", Other with { Variant = new VariantId("primary") } },
        { "scope", Other with { Scope = new ScopeId("four-urban-districts") } },
        { "base year", Other with { BaseYear = 2005 } },
        { "tier", Other with { Tier = Tier.Stretch } },
        { "dimension", Other with { Unit = "个百分点" } },
    };

    [Theory]
    [MemberData(nameof(Mixed))]
    public void WhatDiffersGetsAChartOfItsOwn(string difference, Statement statement)
    {
        Assert.NotEmpty(difference);
        Assert.Equal(2, Plan(Target, statement).Charts.Length);
    }

    [Fact]
    public void FiguresOfOnePlaceMakeOneSeriesByYear() =>
        Assert.Equal([2025, 2030], Assert.Single(Assert.Single(Plan(Other, Target).Charts).Series).Points.Select(point => point.Year));

    [Fact]
    public void ATargetIsNotJoinedToWhatWasObserved() =>
        Assert.Equal(2, Assert.Single(Plan(Target, Other with { Kind = StatementKind.Baseline, Year = 2020 }).Charts).Series.Length);

    [Fact]
    public void UnitsOfOneDimensionShareAnAxis()
    {
        Chart chart = Assert.Single(Plan(
            Target with { Unit = "万千瓦", Value = 180 },
            Other with { Unit = "亿千瓦", Value = 2 }).Charts);

        Assert.Equal("GW", chart.Unit);
        Assert.Equal([1.8m, 200m], chart.Series[0].Points.Select(point => point.Value));
    }

    private static ChartSet Plan(params ImmutableArray<Statement> statements)
    {
        KnowledgeBase knowledge = Places.With(statements);
        return ChartPlanner.Of(knowledge.Indicators[0], knowledge);
    }
}

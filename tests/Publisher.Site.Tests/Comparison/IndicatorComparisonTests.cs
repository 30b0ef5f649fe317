using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Site.Comparison;

namespace Publisher.Site.Tests.Comparison;

public sealed class IndicatorComparisonTests
{
    private static readonly Statement City = Places.Said("x.1", "达到【18%】", 18);
    private static readonly Statement Region = Places.Said("x.2", "达到【20%】", 20, Places.Region);

    [Fact]
    public void TheColumnsAreThePlacesWithAPlanAndTheCountryAboveThem() =>
        Assert.Equal(
            [Places.China, Places.Region, Places.Hohhot, Places.Wuhai],
            Places.Compared(Places.With(City)).Planned.Select(place => place.Id));

    [Fact]
    public void ATargetTakesTheCellOfABaseline()
    {
        Statement baseline = Places.Said("x.2", "【15%】", 15) with { Kind = StatementKind.Baseline, Year = 2020 };

        Assert.Equal([City.Id], Shown(Places.Wuhai, City, baseline));
    }

    [Fact]
    public void WordsWithoutAYearDoNotCrowdANumber()
    {
        Statement words = Places.Said("x.2", "【加快推进】", null) with { Year = null };

        Assert.Equal([City.Id], Shown(Places.Wuhai, City, words));
        Assert.Equal([words.Id], Shown(Places.Wuhai, words));
    }

    [Fact]
    public void WithoutATargetTheBaselineIsShown()
    {
        Statement baseline = City with { Kind = StatementKind.Baseline, Year = 2020 };

        Assert.Equal([baseline.Id], Shown(Places.Wuhai, baseline));
    }

    [Fact]
    public void TheLatestTargetIsShownWithTheOneForAYearThatAnotherPlaceSets()
    {
        Statement later = Places.Said("x.3", "达到【25%】", 25, Places.Region) with { Year = 2030 };
        Statement earlier = Places.Said("x.4", "达到【17%】", 17, Places.Region) with { Year = 2023 };

        Assert.Equal([Region.Id, later.Id], Shown(Places.Region, City, Region, later, earlier));
    }

    [Fact]
    public void ScopesAndVariantsAreNeverMerged()
    {
        Statement districts = Places.Said("x.3", "【100%】", 100) with { Scope = new ScopeId("four-urban-districts"), Year = 2024 };

        Assert.Equal([districts.Id, City.Id], Shown(Places.Wuhai, City, districts));
    }

    [Fact]
    public void ATargetSetFromAboveIsNeitherMissingNorAValue()
    {
        Statement delegated = Places.Said("x.1", "【完成自治区下达任务】", null) with { DelegatedBy = [Places.Region] };

        ComparisonCell cell = Cell(Places.Wuhai, delegated);

        Assert.Empty(cell.Values);
        Assert.Equal([delegated.Id], cell.Delegated.Select(value => value.Statement.Id));
        Assert.Null(cell.Absence);
    }

    [Fact]
    public void WhatIsNotRecordedIsNotClaimedToBeAbsent() => Assert.Equal(AbsenceKind.Nothing, Cell(Places.Hohhot, City).Absence?.Kind);

    [Fact]
    public void TheRegionsFigureInACitysPlanIsNoFigureOfTheCity()
    {
        Statement starred = Places.Said("x.1", "【80*】", 80, Places.Region, Places.HohhotPlan) with { Mark = "*" };

        Absence? absence = Cell(Places.Hohhot, starred).Absence;

        Assert.Equal(AbsenceKind.ListedFromAbove, absence?.Kind);
        Assert.Equal([starred.Id], absence?.Elsewhere.Select(statement => statement.Id) ?? []);
    }

    [Fact]
    public void AFigureOfADistrictIsOfOtherScope()
    {
        Statement district = Places.Said("x.1", "【13%】", 13, Places.District, Places.HohhotPlan);

        Assert.Equal(AbsenceKind.OtherScope, Cell(Places.Hohhot, district).Absence?.Kind);
    }

    [Fact]
    public void ACityStandsNeutrallyBesideItsRegion()
    {
        Assert.Equal(RelationKind.Lower, Finding(City, Region)?.Kind);
        Assert.Equal(RelationKind.Same, Finding(City with { Value = 20 }, Region)?.Kind);
        Assert.Equal(RelationKind.Higher, Finding(City with { Value = 35 }, Region)?.Kind);
    }

    [Fact]
    public void AnotherScopeIsSaidAndNotCompared() =>
        Assert.Equal(RelationKind.OtherScope, Finding(City with { Scope = new ScopeId("four-urban-districts") }, Region)?.Kind);

    [Fact]
    public void AnotherBaseYearIsRefusedWithTheReason()
    {
        ComparisonFinding? finding = Finding(City with { BaseYear = 2020 }, Region with { BaseYear = 2005 });

        Assert.Equal(RelationKind.NotComparable, finding?.Kind);
        Assert.Equal(Difference.BaseYear, Assert.Single(finding?.Differences ?? []));
    }

    [Fact]
    public void TheSameNumberUnderAnotherBoundIsNotCalledTheSameFigure() =>
        Assert.Equal(RelationKind.SameNumber, Finding(City with { Value = 20, Comparator = Comparator.Around }, Region with { Comparator = Comparator.AtMost })?.Kind);

    [Fact]
    public void ATargetSetAboveIsSaidSoOnlyBesideTheLevelThatSetsIt()
    {
        Statement delegated = Places.Said("x.1", "【完成自治区下达任务】", null) with { DelegatedBy = [Places.Region] };

        Assert.Equal(RelationKind.SetFromAbove, Finding(delegated, Region)?.Kind);
        ComparisonFinding? beside = Places.With(delegated, Region with { Id = new("x.2"), Jurisdiction = Places.Hohhot, Plan = Places.HohhotPlan }) is var knowledge
            ? Places.Compared(knowledge).Of(new("x")).Between(Places.Wuhai, Places.Hohhot).Single()
            : null;
        Assert.Equal((RelationKind.NotComparable, Difference.Delegated), (beside?.Kind, Assert.Single(beside?.Differences ?? [])));
    }

    [Fact]
    public void StatementsThatReadTheSameAreOneLineWithTwoSources()
    {
        ComparisonCell cell = Cell(Places.Wuhai, City, City with { Id = new("x.3") }, City with { Id = new("x.4"), Effort = Places.Effort("力争") });

        Assert.Equal(2, cell.Values.Length);
        Assert.Equal(2, cell.Values[0].Statements.Length);
    }

    [Fact]
    public void ALaterPlanIsAnotherReasonThanAnUndatedOne() =>
        Assert.Equal(Difference.LaterPlan, Assert.Single(Finding(City, Region with { Plan = Places.LaterRegionPlan })?.Differences ?? []));

    [Fact]
    public void ARegionalPlanWithoutADateMeasuresNoCity() =>
        Assert.Equal(Difference.UndatedPlan, Assert.Single(Finding(City, Region with { Plan = Places.UndatedRegionPlan })?.Differences ?? []));

    [Fact]
    public void ADoubtfulFigureStandsLastAndWithoutAFinding()
    {
        Statement doubtful = Places.Said("x.3", "【60%】", 60) with { Doubtful = true };

        Assert.Equal([City.Id, doubtful.Id], Shown(Places.Wuhai, doubtful, City, Region));
        ComparisonFinding[] findings = [.. Between(doubtful, City, Region)];
        Assert.Equal([RelationKind.Lower, RelationKind.NotComparable], findings.Select(finding => finding.Kind));
        Assert.Equal(Difference.Doubtful, Assert.Single(findings[1].Differences));
        Assert.Null(findings[1].Two);
    }

    [Fact]
    public void ABaselineThatMayBeComparedIsShownBesideTheTarget()
    {
        Statement was = City with { Id = new("x.3"), Kind = StatementKind.Baseline, Year = 2020, Value = 15 };
        Statement regional = was with { Id = new("x.4"), Jurisdiction = Places.Region, Plan = Places.RegionPlan, Value = 17 };

        Assert.Equal([City.Id, was.Id], Shown(Places.Wuhai, City, was, Region, regional));
        Assert.Equal([RelationKind.Lower, RelationKind.Lower], Between(City, was, Region, regional).Select(finding => finding.Kind));
    }

    [Fact]
    public void WhatIsSetFromAboveIsNamedAndNotCompared()
    {
        Statement delegated = Places.Said("x.1", "【完成自治区下达任务】", null) with { DelegatedBy = [Places.Region] };

        ComparisonFinding finding = Assert.Single(Between(delegated, Region));

        Assert.Equal(RelationKind.SetFromAbove, finding.Kind);
        Assert.Equal(delegated.Id, finding.One?.Statement.Id);
    }

    [Fact]
    public void AFigureTheRegionalPlanGivesACityIsNoFigureOfTheCitysOwn()
    {
        Statement named = City with { Id = new("x.3"), Plan = Places.RegionPlan };

        Assert.Equal([Difference.Named], Assert.Single(Between(named, Region)).Differences.AsEnumerable());
    }

    [Fact]
    public void PartsOfACityAreNotRanked()
    {
        Statement district = Places.Said("x.3", "【13%】", 13, Places.District, Places.HohhotPlan);
        Comparisons comparisons = Places.Compared(Places.With(City, district));

        ComparisonFinding finding = Assert.Single(comparisons.Of(City.Indicator).Between(Places.District, Places.Wuhai));

        Assert.Equal(Difference.Areas, Assert.Single(finding.Differences));
    }

    [Fact]
    public void TwoCitiesStandToEachOtherEitherWayRound()
    {
        Statement other = Places.Said("x.3", "【20%】", 20, Places.Hohhot);
        IndicatorComparison comparison = Places.Compared(Places.With(City, other)).Of(City.Indicator);

        Assert.Equal(RelationKind.Higher, Assert.Single(comparison.Between(Places.Hohhot, Places.Wuhai)).Kind);
        Assert.Equal(RelationKind.Lower, Assert.Single(comparison.Between(Places.Wuhai, Places.Hohhot)).Kind);
    }

    [Fact]
    public void TheRegionsOwnPlanIsComparedBeforeWhatACitysTableListsOfIt()
    {
        Statement listed = Region with { Id = new("x.4"), Plan = Places.WuhaiPlan, Mark = "★" };

        Assert.Equal([Region.Id], Between(City, listed, Region).Select(finding => finding.Two!.Statement.Id));
    }

    [Fact]
    public void AnAmountOfTheRegionHoldsTheCitys()
    {
        Statement city = City with { Measure = Measure.Level, Unit = "万千瓦" };
        Statement region = Region with { Measure = Measure.Level, Unit = "万千瓦", Value = 300 };

        Assert.Equal(Difference.Total, Assert.Single(Finding(city, region)?.Differences ?? []));
    }

    [Fact]
    public void NothingIsSaidOfAPlaceThatNothingWasFoundOf() =>
        Assert.Empty(Places.Compared(Places.With(City)).Of(City.Indicator).Between(Places.Wuhai, Places.Hohhot));

    private static ComparisonFinding? Finding(Statement city, Statement region) => Between(city, region).FirstOrDefault();

    private static ImmutableArray<ComparisonFinding> Between(params ImmutableArray<Statement> statements) =>
        Places.Compared(Places.With(statements)).Of(statements[0].Indicator).Between(Places.Wuhai, Places.Region);

    private static IEnumerable<StatementId> Shown(JurisdictionId place, params ImmutableArray<Statement> statements) =>
        Cell(place, statements).Values.Select(value => value.Statement.Id);

    private static ComparisonCell Cell(JurisdictionId place, params ImmutableArray<Statement> statements)
    {
        KnowledgeBase knowledge = Places.With(statements);
        return Places.Compared(knowledge).Of(statements[0].Indicator).Cell(knowledge.Jurisdiction(place));
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Tests.Discrepancies;

public sealed class RelationsTests
{
    private static readonly Statement City = Places.Said("x.1", "达到【18%】", 18);
    private static readonly Statement Region = At(Places.Region, 20);

    [Fact]
    public void ACityBesideItsRegionIsARelation()
    {
        Discrepancy found = Assert.Single(OfWuhai(City, Region));

        Assert.Equal("x-1-2", found.Id.Value);
        Assert.Equal("lower", found.Kind);
        Assert.Equal([City.Id, Region.Id], found.Statements.AsEnumerable());
        Assert.Equal([City.Id], found.Relation!.Own.AsEnumerable());
        Assert.Equal(RelationBasis.Above, found.Relation.Basis);
    }

    [Fact]
    public void SentencesThatGiveTheSameFigureAreOneSide()
    {
        Discrepancy found = Assert.Single(OfWuhai(City, Region, City with { Id = new("x.3") }));

        Assert.Equal(2, found.Relation!.Own.Length);
    }

    [Fact]
    public void ACityIsNeverMeasuredAgainstARegionalPlanThatIsLaterOrUndated()
    {
        Discrepancy found = Assert.Single(OfWuhai(City, Region with { Plan = Places.UndatedRegionPlan }));

        Assert.Equal("not-comparable", found.Kind);
        Assert.Equal([Difference.PlanOrder], found.Relation!.Reasons.AsEnumerable());
    }

    [Fact]
    public void AnUndatedPlanWithTheSameFigureJoinsNoComparison()
    {
        Statement undated = Region with { Id = new("x.3"), Plan = Places.UndatedRegionPlan };

        Assert.Equal([Region.Id], Assert.Single(OfWuhai(City, Region, undated)).Relation!.Other.AsEnumerable());
    }

    [Fact]
    public void WhatAnotherCitysPlanListsOfTheRegionMeasuresNobodyElse() =>
        Assert.Empty(OfWuhai(City, Region with { Plan = Places.HohhotPlan }));

    [Fact]
    public void OnlyAnotherScopeIsSaidSo() =>
        Assert.Equal("other-scope", Assert.Single(OfWuhai(City with { Scope = new("four-urban-districts") }, Region)).Kind);

    [Fact]
    public void ACitysAmountIsNoLowerThanTheTotalThatHoldsIt()
    {
        Statement stations = City with { Measure = Measure.Level, Unit = "个" };

        Discrepancy found = Assert.Single(OfWuhai(stations, Region with { Measure = Measure.Level, Unit = "个" }));

        Assert.Equal([Difference.Total], found.Relation!.Reasons.AsEnumerable());
    }

    [Fact]
    public void TheSameNumberUnderAnotherBoundIsNotComparable() =>
        Assert.Equal(
            [Difference.Comparator],
            Assert.Single(OfWuhai(City with { Comparator = Comparator.Around }, At(Places.Region, 18) with { Comparator = Comparator.AtMost })).Relation!.Reasons.AsEnumerable());

    [Fact]
    public void ACutWithoutAPrintedBaseIsNotComparedAcrossPlans()
    {
        Statement cut = City with { Measure = Measure.Change };
        Statement other = Region with { Measure = Measure.Change };

        Assert.Equal([Difference.BaseYear], Assert.Single(OfWuhai(cut, other)).Relation!.Reasons.AsEnumerable());
        Assert.Equal("lower", Assert.Single(OfWuhai(cut with { BaseYear = 2020 }, other with { BaseYear = 2020 })).Kind);
        Assert.Equal("lower", Assert.Single(OfWuhai(cut with { Qualifiers = [Places.Qualifier("年均")] }, other with { Qualifiers = [Places.Qualifier("年均")] })).Kind);
        Assert.Empty(OfWuhai(cut, At(Places.Hohhot, 20) with { Measure = Measure.Change }));
    }

    [Fact]
    public void AStarredCellThatLosesItsBoundStandsBesideThePlanThatPrintsIt()
    {
        Statement printed = At(Places.Region, 18) with { Comparator = Comparator.MoreThan };
        Statement starred = At(Places.Region, 18) with { Id = new("x.3"), Plan = Places.WuhaiPlan, Mark = "★" };

        Assert.Equal(["not-comparable", "same"], OfWuhai(City, printed, starred).Select(found => found.Kind).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void RangesThatOverlapHaveNoOrder() =>
        Assert.Equal([Difference.Range], Assert.Single(OfWuhai(City with { Value = 15, ValueHigh = 20 }, At(Places.Region, 18))).Relation!.Reasons.AsEnumerable());

    [Fact]
    public void ATargetWhoseNumberIsNotPrintedIsSetFromAbove()
    {
        Discrepancy found = Assert.Single(OfWuhai(Places.Said("x.1", "【完成自治区下达任务】", null) with { DelegatedBy = [Places.Region] }, Region));

        Assert.Equal("set-from-above", found.Kind);
        Assert.Equal([Region.Id], found.Relation!.Other.AsEnumerable());
    }

    [Fact]
    public void TheRegionsFigureInACitysTableIsSetFromAbove()
    {
        Statement starred = Places.Said("x.1", "【80*】", 80, Places.Region, Places.WuhaiPlan) with { Mark = "*" };

        Assert.Equal("set-from-above", Assert.Single(OfWuhai(starred)).Kind);
    }

    [Fact]
    public void AFigureTheRegionNamesCitiesForIsSetFromAboveAndComparesThemWithNobody()
    {
        Statement one = Places.Said("x.1", "两市达到【40%】", 40, Places.Wuhai, Places.RegionPlan);
        Statement two = one with { Id = new("x.2"), Jurisdiction = Places.Hohhot };

        Discrepancy found = Assert.Single(Places.With(one, two).Discrepancies);

        Assert.Equal("set-from-above", found.Kind);
        Assert.Equal([Places.Wuhai, Places.Hohhot], found.Relation!.Places.AsEnumerable());
    }

    [Fact]
    public void WhatIsRecordedOfOneSideOnlyIsNoRelation() => Assert.Empty(OfWuhai(Region));

    [Fact]
    public void WordsBesideANumberAreNotCompared() =>
        Assert.Equal([Difference.Words], Assert.Single(OfWuhai(Places.Said("x.1", "【加快推进】", null), Region)).Relation!.Reasons.AsEnumerable());

    [Fact]
    public void AFigureOfADistrictIsOfOtherScope()
    {
        Statement district = At(Places.District, 13);

        Assert.Equal("other-scope", Assert.Single(Of(Places.Hohhot, district, Region with { Id = new("x.3") })).Kind);
    }

    [Fact]
    public void ADoubtfulFigureStandsBesideNothingAndIsNoSilence() => Assert.Empty(OfWuhai(City with { Doubtful = true }, Region));

    [Fact]
    public void TwoCitiesAreARelation() => Assert.Equal("lower", Assert.Single(OfWuhai(City, At(Places.Hohhot, 20))).Kind);

    [Fact]
    public void DistrictsAreNeverRanked() => Assert.Empty(Places.With(At(Places.Hohhot, 18) with { Id = new("x.1") }, At(Places.District, 20)).Discrepancies);

    [Fact]
    public void ATargetStandsBesideTheBaselineOfItsOwnPlan()
    {
        Statement baseline = Places.Said("x.2", "【15%】", 15) with { Kind = StatementKind.Baseline, Year = 2020 };

        Assert.Equal("higher", Assert.Single(OfWuhai(City, baseline)).Kind);
        Assert.Empty(OfWuhai(City, baseline with { Plan = Places.RegionPlan }).Where(found => found.Relation!.Basis == RelationBasis.Baseline));
    }

    private static Statement At(JurisdictionId place, decimal value) =>
        Places.Said("x.2", $"达到【{value}%】", value, place, place == Places.District ? Places.HohhotPlan : null);

    private static ImmutableArray<Discrepancy> OfWuhai(params ImmutableArray<Statement> statements) => Of(Places.Wuhai, statements);

    private static ImmutableArray<Discrepancy> Of(JurisdictionId place, params ImmutableArray<Statement> statements) =>
        [.. Places.With(statements).Discrepancies.Where(found => found.Relation is { } relation && relation.Places.Contains(place))];
}

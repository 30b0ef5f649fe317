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
        Assert.Equal([Difference.UndatedPlan], found.Relation!.Reasons.AsEnumerable());
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
    public void TheSameNumberUnderAnotherBoundIsTheSameFigureWithAnotherQualifier()
    {
        Discrepancy found = Assert.Single(OfWuhai(City with { Comparator = Comparator.Around }, At(Places.Region, 18) with { Comparator = Comparator.AtMost }));

        Assert.Equal("same-number", found.Kind);
        Assert.Empty(found.Relation!.Reasons);
    }

    [Fact]
    public void AnotherDefinitionIsComparedWithACaveatAndWithoutAnOrder()
    {
        Discrepancy found = Assert.Single(OfWuhai(City with { Variant = new("primary") }, Region with { Variant = new("total") }));

        Assert.Equal("with-caveat", found.Kind);
        Assert.Equal([Difference.Variant], found.Relation!.Reasons.AsEnumerable());
    }

    [Fact]
    public void ACutWithoutAPrintedBaseIsComparedAcrossPlansOnlyWithACaveat()
    {
        Statement cut = City with { Measure = Measure.Change };
        Statement other = Region with { Measure = Measure.Change };

        Discrepancy found = Assert.Single(OfWuhai(cut, other));
        Assert.Equal("with-caveat", found.Kind);
        Assert.Equal([Difference.BaseUnsaid], found.Relation!.Reasons.AsEnumerable());
        Assert.Equal([Difference.BaseYear], Assert.Single(OfWuhai(cut with { BaseYear = 2020 }, other)).Relation!.Reasons.AsEnumerable());
        Assert.Equal("lower", Assert.Single(OfWuhai(cut with { BaseYear = 2020 }, other with { BaseYear = 2020 })).Kind);
        Assert.Equal("lower", Assert.Single(OfWuhai(cut with { Qualifiers = [Places.Qualifier("年均")] }, other with { Qualifiers = [Places.Qualifier("年均")] })).Kind);
        Assert.Equal("with-caveat", Assert.Single(Of(Places.Hohhot, cut, At(Places.Hohhot, 20) with { Measure = Measure.Change })).Kind);
    }

    [Fact]
    public void ACutByTheLastYearOfAPlanAndOneOverItsYearsAreForTheSameTime()
    {
        Statement cut = City with { Measure = Measure.Change, BaseYear = 2020, Year = null, Period = new(2021, 2025) };
        Statement other = Region with { Measure = Measure.Change, BaseYear = 2020 };

        Assert.Equal("lower", Assert.Single(OfWuhai(cut, other)).Kind);
        Assert.Equal([Difference.Time], Assert.Single(OfWuhai(cut with { Period = new(2023, 2025) }, other)).Relation!.Reasons.AsEnumerable());
        Assert.Equal([Difference.Time], Assert.Single(OfWuhai(cut with { Measure = Measure.Share }, other with { Measure = Measure.Share })).Relation!.Reasons.AsEnumerable());
    }

    [Fact]
    public void ARiseIsNotComparedWithACut()
    {
        Statement cut = City with { Measure = Measure.Change, BaseYear = 2020, Direction = Direction.Down };

        Assert.Equal([Difference.Direction], Assert.Single(OfWuhai(cut, Region with { Measure = Measure.Change, BaseYear = 2020, Direction = Direction.Up })).Relation!.Reasons.AsEnumerable());
    }

    [Fact]
    public void ATierIsComparedWithAnUndividedTargetOnlyWithACaveatAndWithTheOtherTierNot()
    {
        Assert.Equal("with-caveat", Assert.Single(OfWuhai(City with { Tier = Tier.Base }, Region)).Kind);
        Assert.Equal("not-comparable", Assert.Single(OfWuhai(City with { Tier = Tier.Base }, Region with { Tier = Tier.Stretch })).Kind);
    }

    [Fact]
    public void AShareOfWhatIsAddedIsSoWithoutTheWordToo()
    {
        Assert.Equal("lower", Assert.Single(OfWuhai(City, Region with { Qualifiers = [Places.Qualifier("新增")] })).Kind);
        Assert.Equal("with-caveat", Assert.Single(OfWuhai(City, Region with { Qualifiers = [Places.Qualifier("当年")] })).Kind);
        Assert.Equal([Difference.Rhythm], Assert.Single(OfWuhai(City, Region with { Qualifiers = [Places.Qualifier("累计")] })).Relation!.Reasons.AsEnumerable());
    }

    [Fact]
    public void AStarredCellThatLosesItsBoundLeavesTheComparisonToThePlanThatPrintsIt()
    {
        Statement printed = At(Places.Region, 18) with { Comparator = Comparator.MoreThan };
        Statement starred = At(Places.Region, 18) with { Id = new("x.3"), Plan = Places.WuhaiPlan, Mark = "★" };

        Assert.Equal([printed.Id], Assert.Single(OfWuhai(City, printed, starred)).Relation!.Other.AsEnumerable());
        Discrepancy ofRegion = Assert.Single(Of(Places.Region, City, printed, starred));
        Assert.Equal(("same-number", RelationBasis.Plans), (ofRegion.Kind, ofRegion.Relation!.Basis));
        Assert.Equal([starred.Id], ofRegion.Relation.Own.AsEnumerable());
    }

    [Fact]
    public void TwoPlansOfOneGovernmentStandBesideEachOther()
    {
        Statement undated = Region with { Id = new("x.3"), Plan = Places.UndatedRegionPlan };

        Discrepancy same = Assert.Single(Of(Places.Region, Region, undated));
        Assert.Equal(("same", RelationBasis.Plans), (same.Kind, same.Relation!.Basis));
        Assert.Equal([Difference.Time], Assert.Single(Of(Places.Region, Region, undated with { Year = 2030 })).Relation!.Reasons.AsEnumerable());
        Assert.Equal([Difference.Words], Assert.Single(Of(Places.Region, Region, Places.Said("x.3", "【超过火电】", null, Places.Region, Places.UndatedRegionPlan))).Relation!.Reasons.AsEnumerable());
    }

    [Fact]
    public void APastFigureOfOnePlanStandsBesideTheTargetOfAnother()
    {
        Statement past = Region with { Id = new("x.3"), Plan = Places.UndatedRegionPlan, Kind = StatementKind.Reported, Year = null };

        Assert.Equal([Difference.Kind, Difference.Time], Assert.Single(Of(Places.Region, Region, past)).Relation!.Reasons.AsEnumerable());
    }

    [Fact]
    public void WhatTwoPlansDisagreeOnIsAConflictAndNoRelation() =>
        Assert.Equal(DiscrepancyType.Conflict, Assert.Single(Places.With(Region with { Id = new("x.1"), Plan = Places.UndatedRegionPlan }, Region with { Value = 25 }).Discrepancies, found => found.Kind != "not-found").Type);

    [Fact]
    public void TwoSentencesInTheSameWordsAreSaidToBe()
    {
        Statement city = Places.Said("x.1", "【原则上2023年底前全部退出】", null);
        Statement region = Places.Said("x.2", "【原则上2023 年底前全部退出】", null, Places.Region);

        Assert.Equal("same-words", Assert.Single(OfWuhai(city, region)).Kind);
        Assert.Equal([Difference.Wording], Assert.Single(OfWuhai(city, Places.Said("x.2", "【加快退出】", null, Places.Region))).Relation!.Reasons.AsEnumerable());
        Assert.Equal([Difference.Wording, Difference.Scope], Assert.Single(OfWuhai(city with { Scope = new("four-urban-districts") }, region)).Relation!.Reasons.AsEnumerable());
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
    public void ATargetIsSetByTheLevelItsWordsNameForTheSameYearAndByNothingElse()
    {
        Statement delegated = Places.Said("x.1", "【完成自治区下达任务】", null) with { DelegatedBy = [Places.Region] };

        Assert.Empty(OfWuhai(delegated, Region with { Year = 2030 }));
        Assert.Empty(OfWuhai(delegated, At(Places.Hohhot, 20)));
        Assert.Empty(OfWuhai(delegated with { DelegatedBy = [Places.China] }, Region));
        Assert.Equal(
            [new StatementId("x.3")],
            Assert.Single(OfWuhai(delegated, Region, Places.Said("x.3", "乌海市达到【21%】", 21, Places.Wuhai, Places.RegionPlan)), found => found.Kind == "set-from-above").Relation!.Other.AsEnumerable());
    }

    [Fact]
    public void TheRegionsFigureInACitysTableAloneStandsBesideNothing() =>
        Assert.Empty(Places.With(Places.Said("x.1", "【80*】", 80, Places.Region, Places.WuhaiPlan) with { Mark = "*" }).Discrepancies);

    [Fact]
    public void AFigureTheRegionNamesCitiesForStandsBesideTheirOwnOnly()
    {
        Statement one = Places.Said("x.1", "两市达到【40%】", 40, Places.Wuhai, Places.RegionPlan);
        Statement two = one with { Id = new("x.2"), Jurisdiction = Places.Hohhot };
        Assert.Empty(Places.With(one, two).Discrepancies);

        Discrepancy found = Assert.Single(Places.With(one, two, Places.Said("x.3", "达到【30%】", 30) with { Scope = new("four-urban-districts") }).Discrepancies);

        Assert.Equal(("other-scope", RelationBasis.Plans), (found.Kind, found.Relation!.Basis));
        Assert.Equal(["x.3", "x.1"], found.Statements.Select(statement => statement.Value));
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
    public void TwoCitiesAreARelation() => Assert.Equal("higher", Assert.Single(Of(Places.Hohhot, City, At(Places.Hohhot, 20))).Kind);

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

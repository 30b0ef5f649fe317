using System.Collections.Immutable;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Tests.Discrepancies;

public sealed class DiscrepancyFinderTests
{
    private static readonly Statement Eighteen = Places.Said("x.1", "达到【18%】", 18);
    private static readonly Statement Twenty = Places.Said("x.2", "达到【20%】", 20);

    [Fact]
    public void TwoValuesForTheSameThingPlaceAndYearAreAConflict()
    {
        Discrepancy conflict = Assert.Single(Find(Eighteen, Twenty));

        Assert.Equal(DiscrepancyType.Conflict, conflict.Type);
        Assert.Equal("value", conflict.Kind);
        Assert.Equal("x-1-2", conflict.Id.Value);
        Assert.Equal([Eighteen.Id, Twenty.Id], conflict.Statements.AsEnumerable());
    }

    [Fact]
    public void AThirdStatementOfAKnownValueJoinsTheConflictAndKeepsItsId()
    {
        Discrepancy conflict = Assert.Single(Find(Eighteen, Twenty, Places.Said("x.3", "达到【20%】", 20)));

        Assert.Equal("x-1-2", conflict.Id.Value);
        Assert.Equal(3, conflict.Statements.Length);
    }

    public static TheoryData<string, Statement> Differing => new()
    {
        { "variant", Twenty with { Variant = new VariantId("primary") } },
        { "scope", Twenty with { Scope = new ScopeId("four-urban-districts") } },
        { "year", Twenty with { Year = 2030 } },
        { "measure", Twenty with { Measure = Measure.Change } },
        { "base year", Twenty with { BaseYear = 2020 } },
        { "tier", Twenty with { Tier = Tier.Stretch } },
        { "kind", Twenty with { Kind = StatementKind.Baseline, Plan = Places.RegionPlan } },
        { "rhythm", Twenty with { Qualifiers = [Places.Qualifier("年均")] } },
        { "delegated", Twenty with { DelegatedBy = [Places.Region] } },
    };

    [Theory]
    [MemberData(nameof(Differing))]
    public void WhatDiffersInMoreThanTheValueIsNoConflict(string difference, Statement other)
    {
        Assert.NotEmpty(difference);
        Assert.Empty(Find(Eighteen, other));
    }

    [Fact]
    public void TheSameValueAtLeastAndExactlyIsNoConflict() =>
        Assert.Empty(Find(Eighteen, Places.Said("x.2", "【18%以上】", 18) with { Comparator = Comparator.AtLeast }));

    [Fact]
    public void AnObservedValueWithinABoundIsNoConflictWithIt()
    {
        Statement bound = Places.Said("x.1", "达【50%以上】", 50) with { Kind = StatementKind.Reported, Comparator = Comparator.AtLeast };
        Statement exact = Places.Said("x.2", "达【50.93%】", 50.93m) with { Kind = StatementKind.Reported };

        Assert.Empty(Find(bound, exact));
        Assert.Single(Find(bound, exact with { Value = 40 }));
    }

    [Fact]
    public void APlanThatGivesTwoPresentValuesWithoutAYearDisagreesWithItself()
    {
        Statement one = Eighteen with { Kind = StatementKind.Reported, Year = null };
        Statement two = Twenty with { Kind = StatementKind.Reported, Year = null, Passage = new("p2") };

        Assert.Single(Find(one, two));
        Assert.Empty(Find(one, two with { Passage = one.Passage }));
        Assert.Empty(Find(one, two with { Plan = Places.RegionPlan }));
    }

    [Fact]
    public void ACutByTheLastYearOfAPlanDisagreesWithOneOverItsYears()
    {
        Statement by = Eighteen with { Measure = Measure.Change };
        Statement over = Twenty with { Measure = Measure.Change, Year = null, Period = new(2021, 2025) };

        Assert.Equal("x-1-2", Assert.Single(Find(by, over)).Id.Value);
        Assert.Empty(Find(by, over with { Period = new(2023, 2025) }));
        Assert.Empty(Find(by with { Measure = Measure.Level }, over with { Measure = Measure.Level }));
    }

    [Fact]
    public void TheSamePowerInTwoPrintedUnitsIsNoConflict() =>
        Assert.Empty(Find(
            Places.Said("x.1", "【2亿千瓦】", 2) with { Unit = "亿千瓦" },
            Places.Said("x.2", "【20000万千瓦】", 20000) with { Unit = "万千瓦" }));

    [Fact]
    public void OnePlaceBindingInOnePlanAndAnticipatoryInAnotherIsAConflictOfBinding()
    {
        Discrepancy conflict = Assert.Single(Find(Eighteen with { Binding = Binding.Binding }, Places.Said("x.2", "【18%】", 18) with { Binding = Binding.Anticipatory }));

        Assert.Equal("binding", conflict.Kind);
    }

    [Fact]
    public void ASentenceThatOnlyCallsTheTargetAnticipatoryIsAtOddsWithATableThatCallsItBinding()
    {
        Statement said = Places.Said("x.2", "【预期性指标】", null) with { Kind = StatementKind.Context, Binding = Binding.Anticipatory };

        Assert.Equal("binding", Assert.Single(Find(Eighteen with { Binding = Binding.Binding }, said)).Kind);
    }

    [Fact]
    public void ADoubtfulFigureMayBeNamedInAConflict() => Assert.Single(Find(Eighteen, Twenty with { Doubtful = true }));

    private static ImmutableArray<Discrepancy> Find(params ImmutableArray<Statement> statements) =>
        [.. Places.With(statements).Discrepancies.Where(found => found.Type == DiscrepancyType.Conflict)];
}

using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// What stands beside each other and is no conflict: a city and its region, two plans of one place, a city and a city, a target and its plan's own baseline.
/// </summary>
internal sealed class Relations
{
    private readonly Areas areas;
    private readonly SideBySide sides;
    private readonly RelationsAbove above;
    private readonly RelationsOfPlans ofPlans;
    private readonly Pairing cities;

    public Relations(ImmutableArray<Jurisdiction> jurisdictions, ImmutableArray<Plan> plans, ImmutableArray<Unit> units)
    {
        areas = new(jurisdictions, plans);
        sides = new(plans, units);
        above = new(areas, sides);
        ofPlans = new(plans, areas, sides);
        cities = new(RelationBasis.Places, sides.WithPeer);
    }

    public IEnumerable<Discrepancy> Among(IndicatorId indicator, ImmutableArray<Statement> statements, IReadOnlyCollection<Discrepancy> conflicts)
    {
        Statement[] sorted = [.. statements.OrderBy(DiscrepancyFinder.Number)];
        return above.Of(sorted)
            .Concat(ofPlans.Of(sorted, conflicts))
            .Concat(BetweenCities(sorted))
            .Concat(BesideBaselines(sorted))
            .Select(relation => new Discrepancy(
                IdOf(indicator, relation),
                DiscrepancyType.Relation,
                relation.Kind.Word(),
                indicator,
                [.. relation.Own, .. relation.Other],
                Explanation: null,
                relation));
    }

    /// <summary>Cities that a regional plan names in one breath say nothing about each other. Districts and zones are left out: they are never ranked.</summary>
    private IEnumerable<Relation> BetweenCities(Statement[] statements)
    {
        ImmutableArray<Account>[] own =
        [
            .. areas.Cities.Select(city => Account.Among(statements.Where(statement => statement.Jurisdiction == city.City.Id && city.Plans.Contains(statement.Plan)), areas.Issuer)),
        ];
        for (int first = 0; first < own.Length; first++)
        {
            for (int second = first + 1; second < own.Length; second++)
            {
                foreach (Relation relation in cities.Of(own[first], own[second]))
                    yield return relation;
            }
        }
    }

    /// <summary>Only a baseline of the target's own plan: two plans may count from different days.</summary>
    private IEnumerable<Relation> BesideBaselines(Statement[] statements) =>
        from plan in statements.Where(statement => SideBySide.IsFigure(statement) && StatementTime.Of(statement).IsKnown).GroupBy(statement => (statement.Plan, statement.Jurisdiction))
        from target in Account.Among(plan.Where(statement => statement.Kind == StatementKind.Target), areas.Issuer)
        from baseline in Account.Among(plan.Where(statement => statement.Kind == StatementKind.Baseline), areas.Issuer)
        let verdict = sides.WithBaseline(target.First, baseline.First)
        where verdict is not null
        select new Relation(verdict.Kind, RelationBasis.Baseline, [target.First.Jurisdiction], target.Ids, baseline.Ids, verdict.Differences);

    /// <summary>`forest-cover-1-4` of two figures; with the word where it is none of figures, `forest-cover-1-4-set-from-above`.</summary>
    private static DiscrepancyId IdOf(IndicatorId indicator, Relation relation)
    {
        string suffix = relation.Kind == RelationKind.SetFromAbove ? $"-{relation.Kind.Word()}" : "";
        return DiscrepancyFinder.IdOf(indicator, [.. relation.Own.Take(1), .. relation.Other.Take(1)], suffix);
    }
}

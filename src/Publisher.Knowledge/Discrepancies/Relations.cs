using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// Figures that stand beside each other and are no conflict: a city beside its region, a city beside a city, a target beside its plan's own baseline.
/// </summary>
internal sealed class Relations(ImmutableArray<Jurisdiction> jurisdictions, ImmutableArray<Plan> plans, ImmutableArray<Unit> units)
{
    private readonly SideBySide sides = new(plans, units);
    private readonly RelationsAbove above = new(jurisdictions, plans, units);
    private readonly FrozenDictionary<JurisdictionId, Jurisdiction> places = jurisdictions.ToFrozenDictionary(place => place.Id);
    private readonly FrozenDictionary<PlanId, JurisdictionId> issuers = plans.ToFrozenDictionary(plan => plan.Id, plan => plan.Jurisdiction);

    public IEnumerable<Discrepancy> Among(IndicatorId indicator, ImmutableArray<Statement> statements)
    {
        Statement[] sorted = [.. statements.OrderBy(DiscrepancyFinder.Number)];
        Account[] accounts =
        [
            .. Account.Among(
                sorted.Where(SideBySide.IsFigure).Where(statement => statement.Kind.Family() != KindFamily.Apart && StatementTime.Of(statement).IsKnown),
                plan => issuers[plan]),
        ];
        return above.Of(sorted)
            .Concat(Alike(accounts))
            .Select(relation => new Discrepancy(
                IdOf(indicator, relation),
                DiscrepancyType.Relation,
                relation.Kind.Word(),
                indicator,
                [.. relation.Own, .. relation.Other],
                Explanation: null,
                relation));
    }

    private IEnumerable<Relation> Alike(Account[] accounts)
    {
        foreach (IGrouping<Comparability, Account> alike in accounts.GroupBy(account => Comparability.Of(account.First)))
        {
            Account[] group = [.. alike];
            for (int first = 0; first < group.Length; first++)
            {
                for (int second = first + 1; second < group.Length; second++)
                {
                    if (Between(group[first], group[second]) is { } relation)
                        yield return relation;
                }
            }
        }
    }

    private Relation? Between(Account one, Account two)
    {
        if (IsTargetBesideBaseline(one, two))
            return BesideBaseline(one, two);
        if (IsTargetBesideBaseline(two, one))
            return BesideBaseline(two, one);
        return IsCityBesideCity(one.First, two.First) ? Stand(one.Statements, two.Statements, RelationBasis.Places) : null;
    }

    private static bool IsTargetBesideBaseline(Account target, Account baseline) =>
        target.First.Jurisdiction == baseline.First.Jurisdiction
        && target.First.Kind.Family() == KindFamily.Target
        && baseline.First.Kind.Family() == KindFamily.Observed;

    /// <summary>Only a baseline of the target's own plan: two plans may count from different days.</summary>
    private Relation? BesideBaseline(Account target, Account baseline)
    {
        HashSet<PlanId> shared = [.. baseline.Statements.Where(statement => statement.Kind == StatementKind.Baseline).Select(statement => statement.Plan)];
        shared.IntersectWith(target.Statements.Select(statement => statement.Plan));
        return shared.Count == 0
            ? null
            : Stand(
                [.. target.Statements.Where(statement => shared.Contains(statement.Plan))],
                [.. baseline.Statements.Where(statement => statement.Kind == StatementKind.Baseline && shared.Contains(statement.Plan))],
                RelationBasis.Baseline);
    }

    /// <summary>Cities that a regional plan names in one breath say nothing about each other. Districts and zones are left out: they are never ranked.</summary>
    private bool IsCityBesideCity(Statement one, Statement two) =>
        StatementTime.Of(one) == StatementTime.Of(two)
        && one.Kind.Family() == two.Kind.Family()
        && one.Jurisdiction != two.Jurisdiction
        && IsOwnFigureOfCity(one)
        && IsOwnFigureOfCity(two);

    private bool IsOwnFigureOfCity(Statement statement) =>
        places[statement.Jurisdiction].Kind is JurisdictionKind.City or JurisdictionKind.League && issuers[statement.Plan] == statement.Jurisdiction;

    private Relation? Stand(ImmutableArray<Statement> own, ImmutableArray<Statement> other, RelationBasis basis) =>
        sides.WithAlike(own[0], other[0]) is { } verdict
            ? new(verdict.Kind, basis, [own[0].Jurisdiction], Ids(own), Ids(other), verdict.Differences)
            : null;

    private static ImmutableArray<StatementId> Ids(ImmutableArray<Statement> statements) => [.. statements.Select(statement => statement.Id)];

    /// <summary>`forest-cover-1-4` of two figures; with the word where it is none of figures, `forest-cover-1-4-set-from-above`.</summary>
    private static DiscrepancyId IdOf(IndicatorId indicator, Relation relation)
    {
        string suffix = relation.Kind == RelationKind.SetFromAbove ? $"-{relation.Kind.Word()}" : "";
        return DiscrepancyFinder.IdOf(indicator, [.. relation.Own.Take(1), .. relation.Other.Take(1)], suffix);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// Figures that stand beside each other and are no conflict: a city beside its region, a city beside a city, a target beside its plan's own baseline.
/// The kind says how the first statement stands to the second: same, higher, lower.
/// </summary>
internal sealed class Relations(FigureOrder order, ImmutableArray<Jurisdiction> jurisdictions, ImmutableArray<Plan> plans)
{
    private readonly FrozenDictionary<JurisdictionId, Jurisdiction> places = jurisdictions.ToFrozenDictionary(place => place.Id);
    private readonly PlanOrder planOrder = new(plans);

    public IEnumerable<Discrepancy> Among(ImmutableArray<Statement> statements)
    {
        Statement[] figures =
        [
            .. statements
                .Where(statement => statement is { Value: not null, Doubtful: false, IsDelegated: false })
                .Where(statement => statement.Kind.Family() != KindFamily.Apart && StatementTime.Of(statement).IsKnown)
                .OrderBy(DiscrepancyFinder.Number),
        ];
        foreach (IGrouping<Comparability, Statement> alike in figures.GroupBy(Comparability.Of))
        {
            Statement[] group = [.. alike];
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

    private Discrepancy? Between(Statement one, Statement two)
    {
        if (IsTargetBesideBaseline(one, two) || IsCityBesideRegion(one, two))
            return Relation(one, two);
        if (IsTargetBesideBaseline(two, one) || IsCityBesideRegion(two, one))
            return Relation(two, one);
        return IsCityBesideCity(one, two) ? Relation(one, two) : null;
    }

    private static bool IsTargetBesideBaseline(Statement target, Statement baseline) =>
        target.Kind == StatementKind.Target
        && baseline.Kind == StatementKind.Baseline
        && target.Plan == baseline.Plan
        && target.Jurisdiction == baseline.Jurisdiction;

    private bool IsCityBesideRegion(Statement city, Statement region) =>
        SameTime(city, region)
        && IsCity(city)
        && places[city.Jurisdiction].Parent == region.Jurisdiction
        && places[region.Jurisdiction].Kind == JurisdictionKind.Region
        && planOrder.MayMeasure(city.Plan, region.Plan);

    private bool IsCityBesideCity(Statement one, Statement two) =>
        SameTime(one, two) && one.Jurisdiction != two.Jurisdiction && IsCity(one) && IsCity(two);

    /// <summary>Districts and zones are left out: they are never ranked.</summary>
    private bool IsCity(Statement statement) => places[statement.Jurisdiction].Kind is JurisdictionKind.City or JurisdictionKind.League;

    private static bool SameTime(Statement one, Statement two) =>
        StatementTime.Of(one) == StatementTime.Of(two) && one.Kind.Family() == two.Kind.Family();

    private Discrepancy? Relation(Statement one, Statement two)
    {
        string? kind = order.Compare(one, two) switch
        {
            FigureRelation.Same => "same",
            FigureRelation.Higher => "higher",
            FigureRelation.Lower => "lower",
            _ => null,
        };
        return kind is null
            ? null
            : new(DiscrepancyFinder.IdOf([one, two]), DiscrepancyType.Relation, kind, one.Indicator, [one.Id, two.Id], Explanation: null);
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// What two plans say of one place: two plans of one government, a place's own plan and one of the area above it, a plan that lists figures of the area above and that area's own plan. Both are
/// shown, and which is in force is not said. What disagrees is a conflict and no relation.
/// </summary>
internal sealed class RelationsOfPlans(ImmutableArray<Plan> plans, Areas areas, SideBySide sides)
{
    public IEnumerable<Relation> Of(IReadOnlyList<Statement> statements, IReadOnlyCollection<Discrepancy> conflicts) =>
        statements
            .GroupBy(statement => statement.Jurisdiction)
            .SelectMany(place => OfPlace(place.Key, place.ToLookup(statement => statement.Plan)))
            .Where(relation => !conflicts.Any(conflict => Names(conflict, relation.Own) && Names(conflict, relation.Other)));

    private static bool Names(Discrepancy conflict, ImmutableArray<StatementId> side) => side.Any(statement => conflict.Statements.Contains(statement));

    private IEnumerable<Relation> OfPlace(JurisdictionId place, ILookup<PlanId, Statement> said)
    {
        PlanId[] speaking = [.. plans.Select(plan => plan.Id).Where(said.Contains)];
        for (int first = 0; first < speaking.Length; first++)
        {
            for (int second = first + 1; second < speaking.Length; second++)
            {
                (PlanId own, PlanId other) = InOrder(place, speaking[first], speaking[second]);
                bool isSaidAbove = areas.Issuer(own) == place && areas.IsInside(place, areas.Issuer(other));
                Pairing pairing = new(RelationBasis.Plans, isSaidAbove ? sides.WithSaidAbove : sides.WithPeer, tellsAll: true);
                foreach (Relation relation in pairing.Of(Account.Among(said[own], areas.Issuer), Account.Among(said[other], areas.Issuer)))
                    yield return relation;
            }
        }
    }

    /// <summary>A place's own plan before what one of the area above says of it; what a plan lists of the area above before that area's own; else the later of two before the earlier.</summary>
    private (PlanId Own, PlanId Other) InOrder(JurisdictionId place, PlanId earlier, PlanId later)
    {
        bool isOwn = areas.Issuer(earlier) == place;
        if (isOwn == (areas.Issuer(later) == place))
            return (later, earlier);
        (PlanId own, PlanId foreign) = isOwn ? (earlier, later) : (later, earlier);
        return areas.IsInside(place, areas.Issuer(foreign)) ? (own, foreign) : (foreign, own);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>Which place lies in which, and whose each plan is.</summary>
internal sealed class Areas(ImmutableArray<Jurisdiction> jurisdictions, ImmutableArray<Plan> plans)
{
    private readonly FrozenDictionary<JurisdictionId, Jurisdiction> places = jurisdictions.ToFrozenDictionary(place => place.Id);
    private readonly FrozenDictionary<PlanId, JurisdictionId> issuers = plans.ToFrozenDictionary(plan => plan.Id, plan => plan.Jurisdiction);

    /// <summary>Cities and leagues of a region that have plans of their own, with their plans.</summary>
    public ImmutableArray<(Jurisdiction City, ImmutableArray<PlanId> Plans)> Cities { get; } =
    [
        .. from place in jurisdictions
           where place.Parent is { } parent && jurisdictions.Any(above => above.Id == parent && above.Kind == JurisdictionKind.Region)
           let own = plans.Where(plan => plan.Jurisdiction == place.Id).Select(plan => plan.Id).ToImmutableArray()
           where !own.IsEmpty
           select (place, own),
    ];

    public JurisdictionId Issuer(PlanId plan) => issuers[plan];

    public bool IsInside(JurisdictionId place, JurisdictionId area)
    {
        for (JurisdictionId? parent = places[place].Parent; parent is { } id; parent = places[id].Parent)
        {
            if (id == area)
                return true;
        }

        return false;
    }
}

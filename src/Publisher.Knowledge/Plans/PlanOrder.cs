using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Publisher.Knowledge.Plans;

/// <summary>The order of plans in time, by their printed dates.</summary>
public sealed class PlanOrder(ImmutableArray<Plan> plans)
{
    private readonly FrozenDictionary<PlanId, DateOnly?> dates = plans.ToFrozenDictionary(plan => plan.Id, plan => plan.Date);

    public bool IsDated(PlanId plan) => dates[plan] is not null;

    /// <summary>
    /// No city is measured against a regional plan that came later, or whose date is not printed. A figure of the region that the city's own plan
    /// lists was there when the city planned.
    /// </summary>
    public bool MayMeasure(PlanId city, PlanId region)
    {
        if (city == region)
            return true;
        return dates[region] is { } regional && (dates[city] is not { } local || regional <= local);
    }
}

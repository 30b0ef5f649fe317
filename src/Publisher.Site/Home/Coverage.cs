using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Sectors;

namespace Publisher.Site.Home;

/// <summary>What each plan speaks of.</summary>
public static class Coverage
{
    public static ImmutableArray<CoveredSector> Of(KnowledgeBase knowledge)
    {
        ILookup<(SectorId, PlanId), IndicatorId> spoken = knowledge.Statements
            .Select(statement => (Of: (knowledge.Indicator(statement.Indicator).Sector, statement.Plan), statement.Indicator))
            .Distinct()
            .ToLookup(pair => pair.Of, pair => pair.Indicator);
        return
        [
            .. knowledge.Sectors
                .Select(sector => new CoveredSector(sector, [.. knowledge.Plans.Select(plan => spoken[(sector.Id, plan.Id)].Count())]))
                .Where(covered => covered.Indicators.Any(count => count > 0)),
        ];
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Absences;

/// <summary>Indicators on which the plans of the area above speak, and of which nobody has said whether <paramref name="Plan"/> does; nothing is claimed of them.</summary>
public sealed record UnjudgedPairs(PlanId Plan, ImmutableArray<IndicatorId> Indicators)
{
    /// <summary>One entry for each plan of a place in a region: what has neither a statement for the place, nor an absence in the plan, nor a linked indicator to see.</summary>
    public static ImmutableArray<UnjudgedPairs> Of(KnowledgeBase knowledge)
    {
        HashSet<(IndicatorId, PlanId)> absent = [.. knowledge.Absences.Select(absence => (absence.Indicator, absence.Plan))];
        return
        [
            .. from plan in knowledge.Plans
               let region = knowledge.Jurisdiction(plan.Jurisdiction).Parent
               where region is { } above && knowledge.Jurisdiction(above).Kind == JurisdictionKind.Region
               select new UnjudgedPairs(
                   plan.Id,
                   [
                       .. knowledge.Indicators
                           .Where(indicator => indicator.Statements.Any(statement => knowledge.Plan(statement.Plan).Jurisdiction == region))
                           .Where(indicator => !knowledge.Linked.SpeaksOf(indicator.Id, plan.Jurisdiction) && !absent.Contains((indicator.Id, plan.Id)))
                           .Where(indicator => !knowledge.Linked.See(indicator.Id, plan.Jurisdiction).Any())
                           .Select(indicator => indicator.Id),
                   ]),
        ];
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;

namespace Publisher.Site.Home;

/// <summary>How much is in the site, in the order in which home says it. Only conflicts count as conflicts; of figures side by side only those that were compared count.</summary>
internal static class Holdings
{
    public static ImmutableArray<Holding> Of(KnowledgeBase knowledge) =>
    [
        new("plans", knowledge.Plans.Length),
        new("passages", knowledge.Plans.Sum(plan => plan.Passages.Length)),
        new("figures", knowledge.Statements.Length + knowledge.Projects.Sum(project => project.Quantities.Length)),
        new("indicators", knowledge.Indicators.Length),
        new("projects", knowledge.Projects.Length),
        new("conflicts", knowledge.Discrepancies.Count(found => found.Type == DiscrepancyType.Conflict)),
        new("side-by-side", knowledge.Discrepancies.Count(found => found.Relation is { } relation && relation.Kind.Compares())),
    ];
}

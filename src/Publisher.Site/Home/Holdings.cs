using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;

namespace Publisher.Site.Home;

/// <summary>How much is in the site, in the order in which home says it. A figure is a number; what is stated in words is counted apart. Only conflicts count as conflicts; of figures side by side only those that were compared count.</summary>
public static class Holdings
{
    public static ImmutableArray<Holding> Of(KnowledgeBase knowledge) =>
    [
        new("plans", knowledge.Plans.Length),
        new("passages", knowledge.Plans.Sum(plan => plan.Passages.Length)),
        new("figures", knowledge.Statements.Count(statement => statement.Value is not null) + knowledge.Projects.Sum(project => project.Quantities.Length)),
        new("words", knowledge.Statements.Count(statement => statement.Value is null)),
        new("indicators", knowledge.Indicators.Length),
        new("projects", knowledge.Projects.Length),
        new("conflicts", knowledge.Discrepancies.Count(found => found.Type == DiscrepancyType.Conflict)),
        new("side-by-side", knowledge.Discrepancies.Count(found => found.Relation is { } relation && relation.Kind.Compares())),
    ];
}

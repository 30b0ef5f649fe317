using System.Collections.Immutable;
using Publisher.Knowledge;

namespace Publisher.Site.Home;

/// <summary>How much is in the site, in the order in which home says it.</summary>
internal static class Holdings
{
    public static ImmutableArray<Holding> Of(KnowledgeBase knowledge) =>
    [
        new("plans", knowledge.Plans.Length),
        new("passages", knowledge.Plans.Sum(plan => plan.Passages.Length)),
        new("figures", knowledge.Statements.Length + knowledge.Projects.Sum(project => project.Quantities.Length)),
        new("indicators", knowledge.Indicators.Length),
        new("projects", knowledge.Projects.Length),
        new("discrepancies", knowledge.Discrepancies.Length),
    ];
}

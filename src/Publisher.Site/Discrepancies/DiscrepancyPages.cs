using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Discrepancies;

/// <summary>The page of conflicts and relations.</summary>
public static class DiscrepancyPages
{
    public static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge) =>
    [
        new(
            PageType.Discrepancies,
            Routes.Discrepancies,
            knowledge.Parts.Interface["discrepancies.title"],
            knowledge.Parts.Interface["discrepancies.description"],
            [],
            Page(knowledge)),
    ];

    private static DiscrepanciesPage Page(KnowledgeBase knowledge)
    {
        ILookup<IndicatorId, Discrepancy> said = knowledge.Discrepancies.Where(found => found.Relation is not null).ToLookup(found => found.Indicator);
        return new(
            knowledge,
            [.. knowledge.Discrepancies.Where(found => found.Type == DiscrepancyType.Conflict)],
            [.. knowledge.Sums.Where(sum => sum.AddsUp)],
            [
                .. knowledge.Indicators
                    .Where(indicator => said.Contains(indicator.Id))
                    .Select(indicator => new RelationsOfIndicator(indicator, [.. said[indicator.Id]])),
            ]);
    }
}

using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
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
            new DiscrepanciesPage(
                knowledge,
                [.. knowledge.Discrepancies.Where(found => found.Type == DiscrepancyType.Conflict)],
                [
                    .. knowledge.Discrepancies
                        .Where(found => found.Type == DiscrepancyType.Relation)
                        .GroupBy(found => found.Indicator)
                        .Select(group => new RelationsOfIndicator(knowledge.Indicator(group.Key), [.. group])),
                ])),
    ];
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Sectors;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Discrepancies;

/// <summary>The page of conflicts and relations.</summary>
public static class DiscrepancyPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge) =>
    [
        new(
            PageType.Discrepancies,
            Routes.Discrepancies,
            knowledge.Parts.Interface["discrepancies.title"],
            knowledge.Parts.Interface["discrepancies.description"],
            [],
            page => DiscrepanciesPageView.Of(page, Register(knowledge))),
    ];

    private static DiscrepanciesPage Register(KnowledgeBase knowledge)
    {
        bool isOnePage = RegisterPages.IsOnePage(knowledge);
        Discrepancy[] all = [.. knowledge.Discrepancies.Where(found => found.Relation is not null)];
        Discrepancy[] relations = isOnePage ? all : [];
        return new(
            knowledge,
            [.. knowledge.Discrepancies.Where(found => found.Type == DiscrepancyType.Conflict)],
            [.. knowledge.Sums.Where(sum => sum.AddsUp)],
            ByIndicator(relations.Where(IsSaid), knowledge),
            ByIndicator(relations.Where(found => !IsSaid(found)), knowledge),
            isOnePage ? [] : BySector(all, knowledge));
    }

    private static ImmutableArray<RelationsOfSector> BySector(IEnumerable<Discrepancy> relations, KnowledgeBase knowledge)
    {
        ILookup<SectorId, Discrepancy> found = relations.ToLookup(relation => knowledge.Indicator(relation.Indicator).Sector);
        return [.. knowledge.Sectors.Where(sector => found.Contains(sector.Id)).Select(sector => new RelationsOfSector(sector, found[sector.Id].Count()))];
    }

    private static bool IsSaid(Discrepancy found) => found.Relation is { } relation && (relation.Kind.Compares() || relation.Kind == RelationKind.SetFromAbove);

    private static ImmutableArray<RelationsOfIndicator> ByIndicator(IEnumerable<Discrepancy> relations, KnowledgeBase knowledge)
    {
        ILookup<IndicatorId, Discrepancy> said = relations.ToLookup(found => found.Indicator);
        return
        [
            .. knowledge.Indicators
                .Where(indicator => said.Contains(indicator.Id))
                .Select(indicator => new RelationsOfIndicator(indicator, [.. said[indicator.Id]])),
        ];
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Absences;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Traces;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>The index of indicators and the page of each. What a page needs of the whole site is looked up once, here.</summary>
public static class IndicatorPages
{
    public static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        ImmutableArray<SectorOfIndicators> sectors = BySector(knowledge);
        yield return Index(knowledge, sectors);

        ILookup<IndicatorId, Discrepancy> discrepancies = knowledge.Discrepancies.ToLookup(discrepancy => discrepancy.Indicator);
        FrozenDictionary<JurisdictionId, int> treeOrder = knowledge.Jurisdictions
            .Select((place, at) => (place.Id, at))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.at);
        ChartPlanner charts = new(knowledge);
        TimelinePlanner timelines = new(knowledge);
        IndicatorTerms terms = new(knowledge);
        RegionTraces traces = new(knowledge);
        foreach (SectorOfIndicators sector in sectors)
        {
            ImmutableArray<IndexedIndicator> all = sector.All;
            for (int at = 0; at < all.Length; at++)
            {
                IndexedIndicator one = all[at];
                ImmutableArray<StatementsOfPlace> places = StatementGroups.ByPlace(one.Indicator, treeOrder, knowledge);
                yield return Draft(new IndicatorPage(
                    knowledge,
                    one.Indicator,
                    places,
                    [.. knowledge.Linked.Naming(one.Indicator.Id)],
                    one.Plans,
                    [.. discrepancies[one.Indicator.Id].Where(found => found.Type == DiscrepancyType.Conflict)],
                    [.. discrepancies[one.Indicator.Id].Where(found => found.Relation is not null && !RegionTraces.IsTraced(found, knowledge))],
                    PastTarget.Years(one.Indicator.Statements, knowledge.Site.AsOf),
                    charts.Of(one.Indicator),
                    timelines.Of(one.Indicator),
                    IndicatorFacts.Of(one.Indicator, places),
                    OpenPoints.Of(one.Indicator, knowledge),
                    terms.In(one.Indicator),
                    traces.Of(one.Indicator),
                    PlaceWithout.Of(one.Indicator, knowledge),
                    at > 0 ? all[at - 1].Indicator : null,
                    at + 1 < all.Length ? all[at + 1].Indicator : null));
            }
        }
    }

    private static PageDraft Index(KnowledgeBase knowledge, ImmutableArray<SectorOfIndicators> sectors) => new(
        PageType.Indicators,
        Routes.Indicators,
        knowledge.Parts.Interface["indicators.title"],
        knowledge.Parts.Interface["indicators.description"],
        [],
        new IndicatorsPage(knowledge, sectors));

    private static PageDraft Draft(IndicatorPage page) => new(
        PageType.Indicator,
        Routes.Indicator(page.Indicator.Id),
        page.Indicator.Name,
        page.Knowledge.Parts.Interface.Say(new IndicatorDescription(page.Indicator.Name, page.Indicator.Statements.Length, page.Plans.Length)),
        [(Routes.Indicators, page.Knowledge.Parts.Interface["indicators.title"])],
        page);

    private static ImmutableArray<SectorOfIndicators> BySector(KnowledgeBase knowledge)
    {
        ILookup<SectorId, Indicator> bySector = knowledge.Indicators.ToLookup(indicator => indicator.Sector);
        return
        [
            .. knowledge.Sectors
                .Where(sector => bySector.Contains(sector.Id))
                .Select(sector => new SectorOfIndicators(sector, Of(sector, IndicatorKind.Indicator), Of(sector, IndicatorKind.Rule))),
        ];

        ImmutableArray<IndexedIndicator> Of(Sector sector, IndicatorKind kind) =>
            [.. bySector[sector.Id].Where(indicator => indicator.Kind == kind).Select(indicator => Indexed(indicator, knowledge))];
    }

    private static IndexedIndicator Indexed(Indicator indicator, KnowledgeBase knowledge)
    {
        HashSet<PlanId> spoken = [.. indicator.Statements.Select(statement => statement.Plan)];
        return new(indicator, [.. knowledge.Plans.Select(plan => plan.Id).Where(spoken.Contains)]);
    }
}

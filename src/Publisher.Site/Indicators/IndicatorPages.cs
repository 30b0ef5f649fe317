using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Nodes;
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
using Publisher.Site.Comparison;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Traces;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>The index of indicators and the page of each. What a page needs of the whole site is looked up once, here.</summary>
public static class IndicatorPages
{
    /// <summary>Indicators on a page of one sector: some 40 kB to send.</summary>
    private const int MostOfSector = 400;

    public static FeaturePlan Plan(KnowledgeBase knowledge, ChartPlanner charts, Comparisons comparisons)
    {
        ImmutableArray<SectorOfIndicators> sectors = BySector(knowledge);
        IEnumerable<Chart> all = knowledge.Indicators.SelectMany(indicator => charts.Of(indicator).Charts);
        return new(
            [Index(knowledge, sectors, comparisons), .. SectorPages(knowledge, sectors), .. Drafts(knowledge, sectors, charts)],
            ChartFiles.Of(all, knowledge),
            ChartFiles.Pictures(all, knowledge));
    }

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge, ImmutableArray<SectorOfIndicators> sectors, ChartPlanner charts)
    {
        ILookup<IndicatorId, Discrepancy> discrepancies = knowledge.Discrepancies.ToLookup(discrepancy => discrepancy.Indicator);
        FrozenDictionary<JurisdictionId, int> treeOrder = knowledge.Jurisdictions
            .Select((place, at) => (place.Id, at))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.at);
        Lazy<IndicatorTerms> terms = new(() => new(knowledge));
        Lazy<RegionTraces> traces = new(() => new(knowledge));
        foreach (SectorOfIndicators sector in sectors)
        {
            ImmutableArray<IndexedIndicator> all = sector.All;
            for (int at = 0; at < all.Length; at++)
            {
                IndexedIndicator one = all[at];
                Indicator? previous = at > 0 ? all[at - 1].Indicator : null;
                Indicator? next = at + 1 < all.Length ? all[at + 1].Indicator : null;
                yield return Draft(one, knowledge, () => Model(one, previous, next), page => IndicatorDataset.Of(page, one, Facts(one), charts.Of(one.Indicator))) with
                {
                    Picture = IndicatorCard.Picture(one.Indicator, () => charts.Of(one.Indicator), knowledge),
                };
            }
        }

        IndicatorFacts Facts(IndexedIndicator one) => IndicatorFacts.Of(one.Indicator, StatementGroups.ByPlace(one.Indicator, treeOrder, knowledge));

        IndicatorPage Model(IndexedIndicator one, Indicator? previous, Indicator? next)
        {
            ImmutableArray<StatementsOfPlace> places = StatementGroups.ByPlace(one.Indicator, treeOrder, knowledge);
            return new(
                knowledge,
                one.Indicator,
                places,
                [.. knowledge.Linked.Naming(one.Indicator.Id)],
                one.Plans,
                [.. discrepancies[one.Indicator.Id].Where(found => found.Type == DiscrepancyType.Conflict)],
                [.. discrepancies[one.Indicator.Id].Where(found => found.Relation is not null && !RegionTraces.IsTraced(found, knowledge))],
                PastTarget.Years(one.Indicator.Statements, knowledge.Site.AsOf),
                charts.Of(one.Indicator),
                IndicatorFacts.Of(one.Indicator, places),
                OpenPoints.Of(one.Indicator, knowledge),
                terms.Value.In(one.Indicator),
                traces.Value.Of(one.Indicator),
                PlaceWithout.Of(one.Indicator, knowledge),
                previous,
                next);
        }
    }

    private static PageDraft Index(KnowledgeBase knowledge, ImmutableArray<SectorOfIndicators> sectors, Comparisons comparisons) => new(
        PageType.Indicators,
        Routes.Indicators,
        knowledge.Parts.Interface["indicators.title"],
        knowledge.Parts.Interface["indicators.description"],
        [],
        page => IndicatorsPageView.Of(page, new IndicatorsPage(knowledge, sectors, comparisons.Numbers)));

    /// <summary>The pages of an index that is too long for one.</summary>
    private static IEnumerable<PageDraft> SectorPages(KnowledgeBase knowledge, ImmutableArray<SectorOfIndicators> sectors)
    {
        Interface texts = knowledge.Parts.Interface;
        return
            from sector in IndicatorIndex.IsOnePage(knowledge) ? [] : sectors
            from part in Parts.Split(sector.All, _ => 1, MostOfSector, Routes.IndicatorsOf(sector.Sector.Id))
            select new PageDraft(
                PageType.IndicatorSector,
                part.Part.Route,
                part.Part.Title(texts.Say(new IndicatorsOfSectorTitle(sector.Sector.Name)), texts),
                texts.Say(new IndicatorsOfSectorDescription(sector.Sector.Name, sector.All.Length)),
                [(Routes.Indicators, texts["indicators.title"])],
                page => IndicatorSectorPageView.Of(page, sector.Only(part.Items), part.Part));
    }

    private static PageDraft Draft(IndexedIndicator one, KnowledgeBase knowledge, Func<IndicatorPage> model, Func<Page, JsonObject> thing) => new(
        PageType.Indicator,
        Routes.Indicator(one.Indicator.Id),
        one.Indicator.Name,
        new(() => knowledge.Parts.Interface.Say(new IndicatorDescription(one.Indicator.Name, one.Indicator.Statements.Length, one.Plans.Length))),
        [(Routes.Indicators, knowledge.Parts.Interface["indicators.title"])],
        page => IndicatorPageView.Of(page, model()))
    {
        Thing = thing,
    };

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

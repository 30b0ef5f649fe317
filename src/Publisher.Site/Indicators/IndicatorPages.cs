using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
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

        ILookup<StatementId, Note> notes = NotesByStatement(knowledge);
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
            for (int at = 0; at < sector.Indicators.Length; at++)
            {
                IndexedIndicator one = sector.Indicators[at];
                ImmutableArray<StatementsOfPlace> places = StatementGroups.ByPlace(one.Indicator, notes, treeOrder, knowledge);
                yield return Draft(new IndicatorPage(
                    knowledge,
                    one.Indicator,
                    places,
                    one.Plans,
                    [.. one.Indicator.Statements.SelectMany(statement => notes[statement.Id]).Distinct()],
                    [.. discrepancies[one.Indicator.Id].Where(found => found.Type == DiscrepancyType.Conflict)],
                    [.. discrepancies[one.Indicator.Id].Where(found => found.Relation is { Basis: not RelationBasis.Above })],
                    one.Indicator.Statements.Any(statement => PastTarget.Is(statement, knowledge.Site.AsOf)),
                    charts.Of(one.Indicator),
                    timelines.Of(one.Indicator),
                    IndicatorFacts.Of(one.Indicator, places),
                    terms.In(one.Indicator),
                    traces.Of(one.Indicator),
                    at > 0 ? sector.Indicators[at - 1].Indicator : null,
                    at + 1 < sector.Indicators.Length ? sector.Indicators[at + 1].Indicator : null));
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
                .Select(sector => new SectorOfIndicators(sector, [.. bySector[sector.Id].Select(indicator => Indexed(indicator, knowledge))])),
        ];
    }

    private static IndexedIndicator Indexed(Indicator indicator, KnowledgeBase knowledge)
    {
        HashSet<PlanId> spoken = [.. indicator.Statements.Select(statement => statement.Plan)];
        return new(indicator, [.. knowledge.Plans.Select(plan => plan.Id).Where(spoken.Contains)]);
    }

    private static ILookup<StatementId, Note> NotesByStatement(KnowledgeBase knowledge) =>
        knowledge.Notes
            .SelectMany(note => note.Statements.Select(statement => (Statement: statement, Note: note)))
            .ToLookup(pair => pair.Statement, pair => pair.Note);
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Comparison;

/// <summary>The cells and sentences of every choice, in one language, drawn as on the pages.</summary>
public sealed class ComparisonCells(Comparisons comparisons, KnowledgeBase knowledge, Language language, ITheme theme)
{
    private readonly FindingWording wording = new(knowledge, language);

    public ComparisonIndex Index()
    {
        Dictionary<JurisdictionId, int> places = comparisons.Places.Select((place, at) => (place.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        Dictionary<SectorId, int> sectors = knowledge.Sectors.Select((sector, at) => (sector.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        return new(
            [.. comparisons.Places.Select(Entry)],
            [.. knowledge.Sectors.Select(sector => sector.Id.Value)],
            [
                .. comparisons.Indicators.Select(indicator => new IndicatorEntry(
                    indicator.Id.Value,
                    Routes.Indicator(indicator.Id).Url(language),
                    indicator.Name[language],
                    indicator.Name[language.Other()],
                    sectors[indicator.Sector],
                    [.. indicator.Statements.Select(statement => places[statement.Jurisdiction]).Distinct().Order()])),
            ],
            Html(CellView.Nothing));
    }

    public SortedDictionary<string, IndicatorCells> Of(IEnumerable<Indicator> indicators)
    {
        SortedDictionary<string, IndicatorCells> cells = new(StringComparer.Ordinal);
        foreach (Indicator indicator in indicators)
            cells.Add(indicator.Id.Value, Of(comparisons.Of(indicator.Id)));
        return cells;
    }

    private PlaceEntry Entry(Jurisdiction place) => new(
        place.Id.Value,
        place.Name[language],
        place.Parent is { } parent && knowledge.Jurisdiction(parent).Kind == JurisdictionKind.Region ? parent.Value : null);

    private IndicatorCells Of(IndicatorComparison comparison)
    {
        Jurisdiction[] spoken = [.. comparisons.Places.Where(place => comparison.SpeaksOf(place.Id))];
        ImmutableArray<Chart> charts = comparisons.ChartsOf(comparison.Indicator.Id, spoken);
        SortedDictionary<string, CellRecord> cells = new(StringComparer.Ordinal);
        foreach (Jurisdiction place in comparisons.Places)
        {
            if (Cell(comparison.Cell(place)) is { } cell)
                cells.Add(place.Id.Value, cell);
        }

        SortedDictionary<string, IReadOnlyList<FindingRecord>> pairs = new(StringComparer.Ordinal);
        for (int first = 0; first < spoken.Length; first++)
        {
            for (int second = first + 1; second < spoken.Length; second++)
                pairs.Add($"{spoken[first].Id} {spoken[second].Id}", Findings(comparison, spoken[first], spoken[second]));
        }

        return new(
            charts.IsEmpty ? null : [.. charts.Select(Record)],
            cells,
            pairs,
            [
                .. comparisons.UnlikeOf(comparison.Indicator.Id).Select(pair => new UnlikeRecord(
                    (pair.One.Id == comparison.Indicator.Id ? pair.Two : pair.One).Id.Value,
                    Html(wording.Unlike(pair)))),
            ]);
    }

    private FindingRecord[] Findings(IndicatorComparison comparison, Jurisdiction one, Jurisdiction two)
    {
        ImmutableArray<ComparisonFinding> findings = comparison.Between(one.Id, two.Id);
        return
        [
            .. findings.Zip(
                wording.Sentences(comparison.Indicator, findings, one, two),
                (finding, sentence) => new FindingRecord(finding.IsComparison ? true : null, wording.Relation(finding), Html(sentence))),
        ];
    }

    /// <summary>Null where nothing is recorded and nothing claimed.</summary>
    private CellRecord? Cell(ComparisonCell cell) =>
        cell.Absence is { Kind: AbsenceKind.Nothing }
            ? null
            : new(
                Html(CellView.Of(cell, [], knowledge, language)),
                CellWording.Plain(cell, knowledge, language) is { Length: > 0 } text ? text : null,
                CellWording.PastYears(cell, knowledge).ToArray() is { Length: > 0 } years ? years : null);

    private ChartRecord Record(Chart chart)
    {
        Drawing drawing = ChartLayout.Of(chart, knowledge, language);
        return new(
            Html(PlotHeadView.Of(drawing, language)),
            [
                .. drawing.Bands.Select(band => new BandRecord(
                    band.Caption is { } caption ? Html(caption) : null,
                    [.. band.Rows.Select(row => new RowRecord(row.Place.Value, Html(PlotRowView.Of(row, band, drawing, language, page: null))))])),
            ],
            [.. drawing.Keys.Select(key => Html(ChartKeyView.Of(key, knowledge, language)))]);
    }

    private string Html(FragmentView part) => theme.Draw(part, knowledge.Parts.Interface, language).Markup;

    private string Html(string sentence) => Html(RichTextView.Mixed(sentence, language));
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Comparison;

/// <summary>The cells and sentences of every choice, in one language, in the words of the pages.</summary>
public sealed class ComparisonCells(Comparisons comparisons, KnowledgeBase knowledge, Language language)
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
                    indicator.Name[language],
                    indicator.Name[language.Other()],
                    sectors[indicator.Sector],
                    [.. indicator.Statements.Select(statement => places[statement.Jurisdiction]).Distinct().Order()])),
            ]);
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
            comparisons.ChartsOf(comparison.Indicator.Id, spoken).IsEmpty ? null : true,
            cells,
            pairs,
            [
                .. comparisons.UnlikeOf(comparison.Indicator.Id).Select(pair => new UnlikeRecord(
                    (pair.One.Id == comparison.Indicator.Id ? pair.Two : pair.One).Id.Value,
                    wording.Unlike(pair))),
            ]);
    }

    private FindingRecord[] Findings(IndicatorComparison comparison, Jurisdiction one, Jurisdiction two)
    {
        ImmutableArray<ComparisonFinding> findings = comparison.Between(one.Id, two.Id);
        return
        [
            .. findings.Zip(
                wording.Sentences(comparison.Indicator, findings, one, two),
                (finding, sentence) => new FindingRecord(finding.IsComparison ? true : null, wording.Relation(finding), sentence)),
        ];
    }

    /// <summary>Null where nothing is recorded and nothing claimed.</summary>
    private CellRecord? Cell(ComparisonCell cell)
    {
        if (cell.Absence is { Kind: AbsenceKind.Nothing })
            return null;
        return cell.Absence is { } absence
            ? new(
                null,
                null,
                absence.Kind == AbsenceKind.SeeLinked ? null : CellWording.Of(absence, knowledge, language),
                [.. absence.Elsewhere.Select(statement => new ElsewhereRecord(statement.Id.Value, CellWording.Elsewhere(statement, knowledge, language)))],
                absence.Without is { See: { IsEmpty: false } see } ? [.. see.Select(indicator => new SeeRecord(indicator.Id.Value, indicator.Name[language]))] : null)
            : new(
                [.. cell.Values.Concat(cell.Delegated).Select(value => Line(value, CellLine.Of(value, knowledge, language), language))],
                CellWording.PastYears(cell, knowledge).ToArray() is { Length: > 0 } years ? years : null,
                null,
                null,
                null);
    }

    private static LineRecord Line(ComparedStatement value, CellLine line, Language language) => new(
        line.Id.Value,
        value.Statements.Length == 1 ? null : [.. value.Statements.Skip(1).Select(statement => statement.Id.Value)],
        line.Figure.Text,
        line.Figure.Printed,
        line.Figure.Second,
        line.Time,
        line.Kind,
        line.Binding?.Key,
        line.Binding?.Text,
        line.Conditions.IsEmpty ? null : line.Conditions,
        line.State?.Text,
        [.. line.Sources.Select(source => new SourceRecord(source.Plan.Value, source.Passage.Value, source.Name))],
        line.Notes.IsEmpty ? null : [.. line.Notes.Select(note => new LineNoteRecord(note.Id.Value, note.Quote.Hans, note.Text[language]))]);
}

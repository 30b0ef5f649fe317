using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>The figures of several places side by side: indicators in rows, places in columns, and whether the figures may be read together.</summary>
/// <param name="YearNote">Which year a figure is for that prints none; null where none is usual.</param>
public sealed record MatrixView(string Label, UsualYear? YearNote, ImmutableArray<RunView> Places, int Columns, ImmutableArray<MatrixGroupView> Groups) : View
{
    /// <summary>Its rows under the names of their sectors.</summary>
    public static MatrixView BySector(FigureMatrix matrix, KnowledgeBase knowledge, Language language) => Of(
        matrix,
        [.. matrix.BySector(knowledge).Select(sector => new MatrixGroupView(RunView.Of(sector.Sector.Name, language), [.. sector.Rows.Select(row => MatrixRowView.Of(row, matrix, knowledge, language))]))],
        knowledge,
        language);

    /// <summary>Its rows in their order.</summary>
    public static MatrixView InOrder(FigureMatrix matrix, KnowledgeBase knowledge, Language language) =>
        Of(matrix, [new(null, [.. matrix.Rows.Select(row => MatrixRowView.Of(row, matrix, knowledge, language))])], knowledge, language);

    /// <summary>The rows of one sector; null where it has none.</summary>
    public static MatrixView? OfSector(Sector sector, FigureMatrix matrix, KnowledgeBase knowledge, Language language) =>
        matrix.Of(sector.Id) is { Rows.IsEmpty: false } rows
            ? InOrder(rows, knowledge, language) with { Label = knowledge.Parts.Interface.Say(new PlacesSideBySide(sector.Name[language]), language), YearNote = null }
            : null;

    private static MatrixView Of(FigureMatrix matrix, ImmutableArray<MatrixGroupView> groups, KnowledgeBase knowledge, Language language) => new(
        knowledge.Parts.Interface["matrix.label", language],
        matrix.UsualYear is { } year ? new UsualYear(year) : null,
        [.. matrix.Places.Select(place => RunView.Of(place.Name, language))],
        matrix.Places.Length + 2,
        groups);
}

/// <param name="Sector">Null of rows that are not grouped.</param>
public sealed record MatrixGroupView(RunView? Sector, ImmutableArray<MatrixRowView> Rows) : View;

public sealed record MatrixRowView(LinkView Indicator, ImmutableArray<MatrixCellView> Cells, ImmutableArray<MatrixRelationView> Relations) : View
{
    public static MatrixRowView Of(MatrixRow row, FigureMatrix matrix, KnowledgeBase knowledge, Language language) => new(
        new LinkView(Routes.Indicator(row.Indicator.Id).Url(language), RunView.Of(row.Indicator.Name, language)),
        [.. row.Cells.Select(cell => MatrixCellView.Of(cell, row, matrix, knowledge, language))],
        MatrixRelationView.Of(row, knowledge, language));
}

/// <summary>What is said of a place: a few figures, each leading to its sentence; or why there is none.</summary>
/// <param name="Sign">The place, as its sign is called.</param>
/// <param name="More">Where there are more figures than a cell has room for.</param>
/// <param name="Delegated">A target whose number a higher level sets.</param>
/// <param name="Absence">Why there is no figure of the place.</param>
public sealed record MatrixCellView(string Sign, string Place, StripView? Strip, ImmutableArray<MatrixFigureView> Figures, LinkView? More, Href? Delegated, string? Absence) : View
{
    private const int MostFigures = 3;

    public static MatrixCellView Of(ComparisonCell cell, MatrixRow row, FigureMatrix matrix, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        MatrixFigureView[] figures = [.. row.Shown(cell).Select(value => MatrixFigureView.Of(value, matrix.UsualYear, knowledge, language)).DistinctBy(figure => figure.Says)];
        int hidden = figures.Length - MostFigures;
        return new(
            PlaceSigns.Of(cell.Place).ToString().ToLowerInvariant(),
            cell.Place.Name[language],
            StripView.Of(cell.Values, cell.Place),
            [.. figures.Take(MostFigures)],
            hidden > 0 ? new LinkView(Routes.Indicator(row.Indicator.Id).Url(language), words.Say(new MoreFigures(hidden), language)) : null,
            cell.Values.IsEmpty && !cell.Delegated.IsEmpty ? new Href(Routes.StatementUrl(cell.Delegated[0].Statement, language)) : default(Href?),
            cell.Absence is { } absence ? words[$"matrix.absence.{absence.Kind.ToString().ToLowerInvariant()}", language] : null);
    }
}

/// <summary>A figure with all it must not be read without; words of a plan that are no number stand with their sentence alone.</summary>
/// <param name="Figure">Null of words.</param>
/// <param name="Time">Null where it is the usual year of the table.</param>
/// <param name="Kind">Null of a target.</param>
public sealed record MatrixFigureView(Href Address, FigureView? Figure, string? Time, string? Kind, ImmutableArray<string> Conditions, BadgeView? State) : View
{
    /// <summary>All that a reader sees of it: two passages that say the same stand once.</summary>
    internal string Says => string.Join('|', [Figure?.Text, Time, Kind, State?.Text, .. Conditions]);

    public static MatrixFigureView Of(ComparedStatement value, int? usualYear, KnowledgeBase knowledge, Language language)
    {
        CellLine line = CellLine.Of(value, knowledge, language);
        bool isNumber = value.Statement.Value is not null;
        return new(
            Routes.StatementUrl(value.Statement, language),
            isNumber ? FigureView.Of(line.Figure) : null,
            isNumber && value.Statement.Year != usualYear ? line.Time : null,
            isNumber ? line.Kind : null,
            line.Conditions,
            line.State is { } state ? new(state.Key, state.Text) : null);
    }
}

/// <summary>Shares on a line from nothing to all.</summary>
/// <param name="Path">The sign of the place, as path data from where a value stands.</param>
public sealed record StripView(ImmutableArray<StripMarkView> Marks, string Path) : View
{
    private const string Percent = "%";

    /// <summary>Null where no figure is a share.</summary>
    public static StripView? Of(ImmutableArray<ComparedStatement> values, Jurisdiction place)
    {
        ImmutableArray<StripMarkView> marks =
        [
            .. values
                .Select(value => value.Statement)
                .Where(statement => statement is { Unit: Percent, Measure: Measure.Share or Measure.Level, Value: >= 0 and <= 100, Doubtful: false })
                .Select(statement => new StripMarkView(At(statement.Value.GetValueOrDefault()), statement.Kind is StatementKind.Target or StatementKind.Limit))
                .Distinct()
                // What is set stands over what is reached.
                .OrderBy(mark => mark.IsTarget),
        ];
        return marks.IsEmpty ? null : new(marks, PlaceSigns.Path(PlaceSigns.Of(place)));
    }

    private static string At(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture) + Percent;
}

/// <param name="At">`23.8%` of the line.</param>
/// <param name="IsTarget">What is reached or measured is hollow.</param>
public sealed record StripMarkView(string At, bool IsTarget) : View;

/// <summary>How figures stand to each other, by a sign and its word.</summary>
/// <param name="Kind">The sign.</param>
/// <param name="Pairs">Whose figures; null where it holds of all that the row has.</param>
public sealed record MatrixRelationView(string Kind, string Word, string? Pairs) : View
{
    public static ImmutableArray<MatrixRelationView> Of(MatrixRow row, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        IGrouping<string, string>[] told =
        [
            .. row.Findings.GroupBy(
                found => found.Finding.Kind.Word(),
                found => words.Say(new TwoPlaces(found.One.Name[language], found.Two.Name[language]), language)),
        ];
        return
        [
            .. told.Select(same => new MatrixRelationView(
                same.Key,
                words[$"discrepancies.kind.{same.Key}", language],
                told.Length == 1 ? null : string.Join(words["lists.comma", language], same.Distinct(StringComparer.Ordinal)))),
        ];
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;

namespace Publisher.Site.Comparison;

/// <summary>
/// Indicators for which plans of several places have a number, each place in a column. <paramref name="UsualYear"/> is the year most of the targets are for: the tables print every other.
/// </summary>
/// <param name="All">The rows there are, whether shown or not.</param>
public sealed record FigureMatrix(ImmutableArray<Jurisdiction> Places, ImmutableArray<MatrixRow> Rows, int All, int? UsualYear)
{
    /// <summary>Columns that a page has room for; of more places, those of which most is said.</summary>
    private const int MostPlaces = 6;

    public static FigureMatrix Of(Comparisons comparisons, Func<MatrixRow, bool> isShown, KnowledgeBase knowledge)
    {
        HashSet<JurisdictionId> planned = [.. knowledge.Plans.Select(plan => plan.Jurisdiction)];
        ILookup<JurisdictionId, Statement> said = knowledge.Statements.ToLookup(statement => statement.Jurisdiction);
        HashSet<JurisdictionId> chosen = [.. planned.OrderByDescending(place => said[place].Count()).ThenBy(place => place).Take(MostPlaces)];
        return Of(comparisons, [.. comparisons.Planned.Where(place => chosen.Contains(place.Id))], isShown);
    }

    public static FigureMatrix Of(Comparisons comparisons, ImmutableArray<Jurisdiction> places, Func<MatrixRow, bool> isShown)
    {
        ImmutableArray<MatrixRow> rows =
        [
            .. comparisons.Indicators
                .Select(indicator => MatrixRow.Of(comparisons.Of(indicator.Id), places, comparisons))
                .Where(isShown),
        ];
        return new(places, rows, rows.Length, UsualYearOf(rows));
    }

    /// <summary>So many rows at most: those of most places first.</summary>
    public FigureMatrix Most(int rows) => this with { Rows = [.. Rows.OrderByDescending(row => row.PlacesWithTarget).Take(rows)] };

    /// <summary>The rows all of whose figures may be read together.</summary>
    public FigureMatrix ReadTogether() => this with { Rows = [.. Rows.Where(row => !row.Findings.IsEmpty && row.Findings.All(found => found.Finding.IsComparison))] };

    public FigureMatrix Of(SectorId sector) => this with { Rows = [.. Rows.Where(row => row.Indicator.Sector == sector)] };

    public NumbersOfSeveralPlaces Finding(Language language) => new(All, [.. Places.Select(place => place.Name[language])]);

    public IEnumerable<(Sector Sector, IEnumerable<MatrixRow> Rows)> BySector(KnowledgeBase knowledge)
    {
        ILookup<SectorId, MatrixRow> rows = Rows.ToLookup(row => row.Indicator.Sector);
        return knowledge.Sectors.Where(sector => rows.Contains(sector.Id)).Select(sector => (sector, rows[sector.Id]));
    }

    private static int? UsualYearOf(IEnumerable<MatrixRow> rows) => rows
        .SelectMany(row => row.Cells)
        .SelectMany(cell => cell.Values)
        .Where(MatrixRow.IsTarget)
        .Select(value => value.Statement.Year)
        .OfType<int>()
        .CountBy(year => year)
        .OrderByDescending(year => year.Value)
        .ThenBy(year => year.Key)
        .Select(year => (int?)year.Key)
        .FirstOrDefault();
}

/// <summary>What is said of one indicator in each place of a matrix, and how the figures of any two of them stand to each other.</summary>
public sealed record MatrixRow(Indicator Indicator, ImmutableArray<ComparisonCell> Cells, ImmutableArray<MatrixFinding> Findings)
{
    private const int Several = 2;

    public bool HasNumbersOfSeveralPlaces => Cells.Count(cell => cell.Values.Any(value => value.Statement is { Value: not null, Doubtful: false })) >= Several;

    public bool HasTargetsInSeveralPlaces => PlacesWithTarget >= Several;

    public int PlacesWithTarget => Cells.Count(cell => cell.Values.Any(IsTarget));

    public static MatrixRow Of(IndicatorComparison comparison, ImmutableArray<Jurisdiction> places, Comparisons comparisons) => new(
        comparison.Indicator,
        [.. places.Select(comparison.Cell)],
        [
            .. from first in Enumerable.Range(0, places.Length)
               from second in Enumerable.Range(first + 1, places.Length - first - 1)
               let pair = comparisons.InOrder(places[first], places[second])
               from finding in Told(comparison.Between(pair.One.Id, pair.Two.Id))
               select new MatrixFinding(pair.One, pair.Two, finding),
        ]);

    /// <summary>What is set in a place; where nothing is, what is stated of it.</summary>
    public IEnumerable<ComparedStatement> Shown(ComparisonCell cell) => cell.Values.Any(IsTarget) ? cell.Values.Where(IsTarget) : cell.Values;

    /// <summary>A number that is set and not in doubt.</summary>
    public static bool IsTarget(ComparedStatement value) => value.Statement is { Kind: StatementKind.Target or StatementKind.Limit, Value: not null, Doubtful: false };

    /// <summary>Every comparison of what is set, or else of anything; or else the first reason why there is none.</summary>
    private static IEnumerable<ComparisonFinding> Told(ImmutableArray<ComparisonFinding> findings)
    {
        ComparisonFinding[] compared = [.. findings.Where(finding => finding.IsComparison)];
        ComparisonFinding[] targets = [.. compared.Where(finding => IsTarget(finding.One!) && IsTarget(finding.Two!))];
        return targets.Length > 0 ? targets : compared.Length > 0 ? compared : findings.Take(1);
    }
}

/// <summary>How a figure of one place stands to one of another, the smaller area first.</summary>
public sealed record MatrixFinding(Jurisdiction One, Jurisdiction Two, ComparisonFinding Finding);

using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Site.Charts;

namespace Publisher.Site.Comparison;

/// <summary>The charts of an indicator, narrowed to some places and to the figures that their cells show, so that chart and table say the same.</summary>
internal sealed class ComparisonCharts(ChartPlanner planner)
{
    private const int FewestPlaces = 2;

    /// <summary>Those that set two of the places beside each other.</summary>
    public ImmutableArray<Chart> Of(IndicatorComparison comparison, IReadOnlyCollection<Jurisdiction> places) =>
        [.. Both(comparison, places).Select(chart => chart.Narrowed)];

    /// <summary>The same charts as the indicator's own page has them, with every place.</summary>
    public ImmutableArray<Chart> Whole(IndicatorComparison comparison, IReadOnlyCollection<Jurisdiction> places) =>
        [.. Both(comparison, places).Select(chart => chart.Whole)];

    private IEnumerable<(Chart Whole, Chart Narrowed)> Both(IndicatorComparison comparison, IReadOnlyCollection<Jurisdiction> places)
    {
        HashSet<JurisdictionId> wanted = [.. places.Select(place => place.Id)];
        HashSet<StatementId> shown = [.. places.SelectMany(place => comparison.Cell(place).Values).SelectMany(value => value.Statements).Select(statement => statement.Id)];
        return planner.Of(comparison.Indicator).Charts.Select(chart => (chart, Narrowed(chart, wanted, shown))).Where(chart => chart.Item2.Places.Length >= FewestPlaces);
    }

    private static Chart Narrowed(Chart chart, HashSet<JurisdictionId> places, HashSet<StatementId> shown) => chart with
    {
        Places =
        [
            .. chart.Places
                .Where(place => places.Contains(place.Jurisdiction))
                .Select(place => place with { Marks = Narrowed(place.Marks, shown) })
                .Where(place => !place.Marks.IsEmpty),
        ],
        Missing = [],
    };

    /// <summary>A line back to a baseline is drawn only where the baseline is.</summary>
    private static ImmutableArray<ChartMark> Narrowed(ImmutableArray<ChartMark> marks, HashSet<StatementId> shown)
    {
        ImmutableArray<ChartMark> kept = [.. marks.Where(mark => mark.Statements.Any(statement => shown.Contains(statement.Id)))];
        return [.. kept.Select(mark => kept.Any(other => other.Family == KindFamily.Observed && other.Value == mark.From) ? mark : mark with { From = null })];
    }
}

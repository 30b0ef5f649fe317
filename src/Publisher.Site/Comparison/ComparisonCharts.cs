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
    public ImmutableArray<Chart> Of(IndicatorComparison comparison, IReadOnlyCollection<Jurisdiction> places)
    {
        HashSet<JurisdictionId> wanted = [.. places.Select(place => place.Id)];
        HashSet<StatementId> shown = [.. places.SelectMany(place => comparison.Cell(place).Values).SelectMany(value => value.Statements).Select(statement => statement.Id)];
        return
        [
            .. planner.Of(comparison.Indicator).Charts
                .Select(chart => chart.With(chart.Bands.Select(band => Narrowed(band, wanted, shown)).Where(band => band.Places.DistinctBy(place => place.Jurisdiction).Count() >= FewestPlaces)))
                .OfType<Chart>(),
        ];
    }

    private static ChartBand Narrowed(ChartBand band, HashSet<JurisdictionId> places, HashSet<StatementId> shown) => band with
    {
        Places =
        [
            .. band.Places
                .Where(place => places.Contains(place.Jurisdiction))
                .Select(place => place with { Marks = Narrowed(place.Marks, shown) })
                .Where(place => !place.Marks.IsEmpty),
        ],
    };

    private static ImmutableArray<ChartMark> Narrowed(ImmutableArray<ChartMark> marks, HashSet<StatementId> shown) =>
        [.. marks.Where(mark => mark.Statements.Any(statement => shown.Contains(statement.Id)))];
}

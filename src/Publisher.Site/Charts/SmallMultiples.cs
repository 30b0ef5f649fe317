using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Statements;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>
/// Many small charts of one form for a comparison: of each indicator, what is set for the same places and one year. Each has an axis of its own, for what the indicators
/// measure differs. One that two places do not share is left out.
/// </summary>
public static class SmallMultiples
{
    private const int FewestPlaces = 2;

    public static ImmutableArray<Chart> Of(IEnumerable<Indicator> indicators, ImmutableArray<Jurisdiction> places, ChartPlanner planner, WordList words)
    {
        HashSet<JurisdictionId> compared = [.. places.Select(place => place.Id)];
        return [.. indicators.SelectMany(indicator => planner.Of(indicator).Charts).Where(chart => !chart.Frame.IsCalendar).SelectMany(chart => chart.Bands.Select(band => Reduced(chart, band, compared, words))).OfType<Chart>()];
    }

    private static Chart? Reduced(Chart chart, ChartBand band, HashSet<JurisdictionId> compared, WordList words)
    {
        ChartPlace[] places = [.. band.Places.Where(place => compared.Contains(place.Jurisdiction))];
        int? year = places
            .SelectMany(place => place.Marks.Where(mark => IsSet(mark, words)).Select(mark => (place.Jurisdiction, Year: YearOf(mark))).Distinct())
            .GroupBy(pair => pair.Year)
            .Where(group => group.Count() >= FewestPlaces)
            .OrderByDescending(group => group.Count())
            .ThenByDescending(group => group.Key)
            .FirstOrDefault()?.Key;
        return year is null
            ? null
            : chart.With([band with { Places = [.. places.Select(place => place with { Marks = [.. place.Marks.Where(mark => IsSet(mark, words) && YearOf(mark) == year).Select(mark => mark with { From = null })] }).Where(place => !place.Marks.IsEmpty)] }]);
    }

    private static bool IsSet(ChartMark mark, WordList words) => mark.IsSet && !TimeWording.IsBefore(mark.Statement, words);

    private static int YearOf(ChartMark mark) => StatementTime.Of(mark.Statement).End.GetValueOrDefault();
}

using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Comparison;

/// <summary>Indicators the plans give only one of two places, by sector.</summary>
public sealed record OnlyOneView(StatedForOne Title, ImmutableArray<OnlyOneSectorView> Sectors) : View
{
    /// <summary>Null where there is none.</summary>
    public static OnlyOneView? Of(Jurisdiction place, ImmutableArray<(Sector Sector, ImmutableArray<Indicator> Indicators)> sectors, Language language) =>
        sectors.All(sector => sector.Indicators.IsEmpty)
            ? null
            : new(
                new StatedForOne(place.Name[language], sectors.Sum(sector => sector.Indicators.Length)),
                [.. sectors.Where(sector => !sector.Indicators.IsEmpty).Select(sector => OnlyOneSectorView.Of(sector.Sector, sector.Indicators, language))]);
}

/// <summary>The indicators of a sector that one of two places has.</summary>
/// <param name="Indicators">Of many the first.</param>
/// <param name="All">The way to all, where they are more.</param>
public sealed record OnlyOneSectorView(string Sector, ImmutableArray<LinkView> Indicators, AllView? All) : View
{
    private const int Most = 40;

    public static OnlyOneSectorView Of(Sector sector, ImmutableArray<Indicator> indicators, Language language) => new(
        sector.Name[language],
        [.. indicators.Take(Most).Select(indicator => new LinkView(Routes.Indicator(indicator.Id).Url(language), RunView.Of(indicator.Name, language)))],
        indicators.Length > Most ? new AllView(Routes.CompareSector(sector.Id).Url(language), new AllOfSector(indicators.Length)) : null);
}

public sealed record AllView(Href Address, AllOfSector Text) : View;

using Publisher.Knowledge.Jurisdictions;

namespace Publisher.Site.Charts;

/// <summary>Which sign stands for which place, the same in every chart: its shape here, its colour in the styles.</summary>
public static class PlaceSigns
{
    /// <summary>The cities with plans have signs of their own.</summary>
    public static PlaceSign Of(Jurisdiction place) => (place.Kind, place.Id.Value) switch
    {
        (JurisdictionKind.Country, _) => PlaceSign.China,
        (JurisdictionKind.Region, _) => PlaceSign.Region,
        (_, "hohhot") => PlaceSign.Hohhot,
        (_, "wuhai") => PlaceSign.Wuhai,
        _ => PlaceSign.Other,
    };

    /// <summary>As path data from where the value stands: a diamond, a circle, a square, a triangle; a small circle for any other place.</summary>
    public static string Path(PlaceSign sign) => sign switch
    {
        PlaceSign.Region => "m0-6.5l6.5 6.5l-6.5 6.5l-6.5-6.5z",
        PlaceSign.Hohhot => "m-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z",
        PlaceSign.Wuhai => "m-5-5h10v10h-10z",
        PlaceSign.China => "m0-6.5l6.5 11.5h-13z",
        _ => "m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z",
    };
}

public enum PlaceSign
{
    Other,
    Region,
    Hohhot,
    Wuhai,
    China,
}

namespace Publisher.Site.Charts;

/// <summary>As the styles have them on light paper.</summary>
internal static class PictureColours
{
    public const string Ink = "#1d2528";
    public const string Soft = "#54605f";
    public const string Rule = "#d9d6cc";
    public const string Strong = "#8a8f88";
    public const string Paper = "#ffffff";

    public static string Of(PlaceSign sign) => sign switch
    {
        PlaceSign.Region => "#3d4a4d",
        PlaceSign.Hohhot => "#0a5f78",
        PlaceSign.Wuhai => "#8a3a76",
        PlaceSign.China => "#7a6a58",
        _ => "#6b6a3f",
    };
}

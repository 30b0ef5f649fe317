namespace Publisher.Site.Charts;

/// <summary>The signs that are of no place, as path data from where the value stands.</summary>
internal static class MarkPaths
{
    public const string Limit = "m-2-8h4v16h-4z";

    public const string Upward = "m8 0h10m-4-4l4 4l-4 4";

    public const string Downward = "m-8 0h-10m4-4l-4 4l4 4";

    /// <summary>A pale band as wide as the eye takes for "about there".</summary>
    public const string Around = "m-12-7h24v14h-24z";

    /// <summary>Where an axis is cut.</summary>
    public const string Cut = "m-6 0l3-4l4 8l3-4";
}

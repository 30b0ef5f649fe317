namespace Publisher.Site.Charts;

/// <summary>The signs that are no circles, as path data from where the value stands.</summary>
public static class SignPaths
{
    public const string Diamond = "m0-7l7 7l-7 7l-7-7z";

    public const string Upward = "m6 0h12m-5-4l5 4l-5 4";

    public const string Downward = "m-6 0h-12m5-4l-5 4l5 4";
}

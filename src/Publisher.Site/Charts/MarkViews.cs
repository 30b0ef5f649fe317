using System.Globalization;

namespace Publisher.Site.Charts;

/// <summary>The shapes of a mark, in the order they are drawn.</summary>
internal static class MarkViews
{
    public static IEnumerable<ShapeView> Of(DrawnMark mark, PlaceSign sign)
    {
        if (mark.Reaches.Contains(MarkReach.Around))
            yield return Sign("around", mark.At, MarkPaths.Around);
        if (mark.From is { } from)
            yield return new LineView("from", Percent(from), Percent(mark.At));
        if (mark.To is { } to)
        {
            yield return new LineView("range", Percent(mark.At), Percent(to));
            if (mark.Shape == MarkShape.Observed)
                yield return new LineView("hollow", Percent(mark.At), Percent(to));
            if (mark.Shape == MarkShape.Limit)
                yield return Sign("limit", to, MarkPaths.Limit);
        }
        else
        {
            yield return Sign(Role(mark.Shape), mark.At, mark.Shape == MarkShape.Limit ? MarkPaths.Limit : PlaceSigns.Path(sign));
        }

        if (mark.Reaches.Contains(MarkReach.Upward))
            yield return Sign("reach", mark.To ?? mark.At, MarkPaths.Upward);
        if (mark.Reaches.Contains(MarkReach.Downward))
            yield return Sign("reach", mark.At, MarkPaths.Downward);
    }

    public static string Role(MarkShape shape) => shape switch
    {
        MarkShape.Observed or MarkShape.Incentive => "observed",
        MarkShape.Striving => "striving",
        MarkShape.Limit => "limit",
        _ => "target",
    };

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");

    private static SignView Sign(string role, double at, string path) => new(role, Percent(at), $"M0 0{path}");
}

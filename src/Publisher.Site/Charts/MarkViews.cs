namespace Publisher.Site.Charts;

/// <summary>The shapes of a mark on its line, in the order they are drawn.</summary>
internal static class MarkViews
{
    public static IEnumerable<ShapeView> Of(DrawnMark mark, double line)
    {
        if (mark.Shape is MarkShape.Amount or MarkShape.Sum)
        {
            yield return DrawingView.Across(mark.Shape == MarkShape.Sum ? "sum" : "amount", mark.At, mark.To.GetValueOrDefault(), line);
            yield break;
        }

        if (mark.From is { } from)
            yield return DrawingView.Across("from", from, mark.At, line);
        if (mark.To is { } to)
        {
            yield return DrawingView.Across("range", mark.At, to, line);
            yield return Shape(mark.Shape, to, line);
        }

        yield return Shape(mark.Shape, mark.At, line);
        if (Reach(mark, line) is { } reach)
            yield return reach;
    }

    private static ShapeView Shape(MarkShape shape, double at, double line) =>
        shape == MarkShape.Limit
            ? Sign("limit", at, line, SignPaths.Diamond)
            : Circle(shape == MarkShape.Observed ? "observed" : "target", at, line, 5);

    private static ShapeView? Reach(DrawnMark mark, double line) => mark.Reach switch
    {
        MarkReach.Around => Circle("around", mark.At, line, 9),
        MarkReach.Upward => Sign("reach", mark.To ?? mark.At, line, SignPaths.Upward),
        MarkReach.Downward => Sign("reach", mark.At, line, SignPaths.Downward),
        _ => null,
    };

    private static CircleView Circle(string role, double at, double line, int radius) => new(role, DrawingView.Percent(at), DrawingView.Number(line), radius);

    private static SignView Sign(string role, double at, double line, string path) => new(role, DrawingView.Percent(at), DrawingView.Number(line), $"M0 0{path}");
}

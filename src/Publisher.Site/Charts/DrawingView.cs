using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Charts;

/// <summary>
/// A chart as SVG in the page. Across it is set in percent and down it in pixels, so that it is as wide as its place and its letters never shrink; colours are the styles'.
/// </summary>
/// <param name="Label">What the drawing is, to a screen reader.</param>
/// <param name="Height">In pixels.</param>
/// <param name="Ground">Axis, grid, tracks and headings, in the order they are drawn.</param>
public sealed record DrawingView(string Label, string Height, ImmutableArray<ShapeView> Ground, ImmutableArray<DrawnRowView> Rows) : View
{
    public static DrawingView Of(Drawing drawing, string label, Page page) => new(
        label,
        Number(drawing.Height),
        [
            .. Axis(drawing),
            .. drawing.Tracks.Select(track => Across("track", 0, 1, track)),
            .. drawing.Headings.Select(heading => DrawnWordsView.Of(heading, page.Language)),
        ],
        [.. drawing.Rows.Select(row => DrawnRowView.Of(row, page))]);

    internal static LineView Across(string role, double from, double to, double down) => new(role, Percent(from), Percent(to), Number(down), Number(down));

    internal static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");

    internal static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    private static IEnumerable<ShapeView> Axis(Drawing drawing)
    {
        yield return Across("axis", 0, 1, drawing.AxisAt);
        foreach (DrawnTick tick in drawing.Ticks)
        {
            if (drawing.GridFrom is { } grid)
            {
                yield return Upright("track", tick.At, grid, drawing.AxisAt);
                yield return DrawnWordsView.Plain("tick", Percent(tick.At), grid - 6, tick.Text);
            }

            yield return Upright("axis", tick.At, drawing.AxisAt, drawing.AxisAt + 5);
            yield return DrawnWordsView.Plain("tick", Percent(tick.At), drawing.AxisAt + 19, tick.Text);
        }

        if (drawing.Unit.Length > 0)
            yield return DrawnWordsView.Plain("unit", "100%", drawing.AxisAt + 36, drawing.Unit);
    }

    private static LineView Upright(string role, double at, double from, double to) => new(role, Percent(at), Percent(at), Number(from), Number(to));
}

/// <summary>A figure: all of it leads to where the plan's words are, and so does its <paramref name="Room"/>, the whole width of it.</summary>
public sealed record DrawnRowView(Href Address, RoomView? Room, ImmutableArray<ShapeView> Shapes) : View
{
    public static DrawnRowView Of(DrawnRow row, Page page)
    {
        int place = row.Url.IndexOf('#', StringComparison.Ordinal);
        return new(
            place > 0 && row.Url.AsSpan(0, place).SequenceEqual(page.Url) ? row.Url[place..] : row.Url,
            row.Room is { } room ? new RoomView(DrawingView.Number(room.Top), DrawingView.Number(room.Height)) : null,
            [.. row.Texts.Select(text => DrawnWordsView.Of(text, page.Language)), .. MarkViews.Of(row.Mark, row.Line)]);
    }
}

/// <summary>A strip across the drawing, in pixels.</summary>
public sealed record RoomView(string Top, string Height) : View;

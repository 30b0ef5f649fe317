using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Routing;
using Publisher.Site.Wording;
using Publisher.Theme.Rendering;

namespace Publisher.Theme.Charts;

/// <summary>
/// A chart as SVG in the page. Across it is set in percent and down it in pixels, so that it is as wide as its place and its letters never shrink; colours are the styles'. Built by
/// hand: a component for each mark would cost more than the mark.
/// </summary>
public sealed class ChartDrawing : StaticComponent
{
    [Parameter, EditorRequired]
    public Drawing Drawing { get; set; } = null!;

    [Parameter, EditorRequired]
    public string Label { get; set; } = null!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "svg");
        builder.AddAttribute(1, "class", "drawing");
        builder.AddAttribute(2, "role", "group");
        builder.AddAttribute(3, "aria-label", Label);
        builder.AddAttribute(4, "width", "100%");
        builder.AddAttribute(5, "height", Number(Drawing.Height));
        builder.AddAttribute(6, "overflow", "visible");
        Steps(builder);
        foreach (double track in Drawing.Tracks)
            Across(builder, "track", 0, 1, track);
        foreach (DrawnText heading in Drawing.Headings)
            Text(builder, heading);
        foreach (DrawnRow row in Drawing.Rows)
            Row(builder, row);
        builder.CloseElement();
    }

    private void Row(RenderTreeBuilder builder, DrawnRow row)
    {
        int place = row.Url.IndexOf('#', StringComparison.Ordinal);
        string url = place > 0 && row.Url.AsSpan(0, place).SequenceEqual(Page.Url) ? row.Url[place..] : row.Url;
        Record.Link(url);
        builder.OpenElement(10, "a");
        builder.AddAttribute(11, "href", url);
        if (row.Room is { } room)
        {
            builder.OpenElement(12, "rect");
            builder.AddAttribute(13, "class", "room");
            builder.AddAttribute(14, "y", Number(room.Top));
            builder.AddAttribute(15, "width", "100%");
            builder.AddAttribute(16, "height", Number(room.Height));
            builder.CloseElement();
        }

        foreach (DrawnText text in row.Texts)
            Text(builder, text);
        Mark(builder, row);
        builder.CloseElement();
    }

    private static void Mark(RenderTreeBuilder builder, DrawnRow row)
    {
        if (row.Mark.Shape is MarkShape.Amount or MarkShape.Sum)
        {
            Across(builder, row.Mark.Shape == MarkShape.Sum ? "sum" : "amount", row.Mark.At, row.Mark.To.GetValueOrDefault(), row.Line);
            return;
        }

        if (row.Mark.From is { } from)
            Across(builder, "from", from, row.Mark.At, row.Line);
        if (row.Mark.To is { } to)
        {
            Across(builder, "range", row.Mark.At, to, row.Line);
            Shape(builder, row.Mark.Shape, to, row.Line);
        }

        Shape(builder, row.Mark.Shape, row.Mark.At, row.Line);
        Reach(builder, row.Mark, row.Line);
    }

    private void Text(RenderTreeBuilder builder, DrawnText text)
    {
        builder.OpenElement(20, "text");
        builder.AddAttribute(21, "class", ClassOf(text));
        builder.AddAttribute(22, "x", Percent(text.At));
        builder.AddAttribute(23, "dx", Number(text.Shift));
        builder.AddAttribute(24, "y", Number(text.Down));
        if (Language.IsSource)
            builder.AddContent(25, text.Text);
        else
            Mixed(builder, text.Text);
        builder.CloseElement();
    }

    private static string? ClassOf(DrawnText text) => (text.Role, text.Anchor) switch
    {
        (TextRole.Place, _) => "place",
        (TextRole.Figure, TextAnchor.End) => "figure end",
        (TextRole.Figure, TextAnchor.Middle) => "figure middle",
        (TextRole.Figure, _) => "figure",
        _ => null,
    };

    /// <summary>English with printed Chinese in it: each Chinese stretch carries its language.</summary>
    private static void Mixed(RenderTreeBuilder builder, string text)
    {
        foreach (ScriptRun run in ScriptRuns.Of(text))
        {
            if (!run.IsChinese)
            {
                builder.AddContent(26, run.Text);
                continue;
            }

            builder.OpenElement(27, "tspan");
            builder.AddAttribute(28, "lang", Script.Simplified.Tag());
            builder.AddContent(29, run.Text);
            builder.CloseElement();
        }
    }

    private void Steps(RenderTreeBuilder builder)
    {
        Across(builder, "axis", 0, 1, Drawing.AxisAt);
        foreach (DrawnTick tick in Drawing.Ticks)
        {
            if (Drawing.GridFrom is { } grid)
            {
                Upright(builder, "track", tick.At, grid, Drawing.AxisAt);
                Number(builder, "tick", Percent(tick.At), grid - 6, tick.Text);
            }

            Upright(builder, "axis", tick.At, Drawing.AxisAt, Drawing.AxisAt + 5);
            Number(builder, "tick", Percent(tick.At), Drawing.AxisAt + 19, tick.Text);
        }

        if (Drawing.Unit.Length > 0)
            Number(builder, "unit", "100%", Drawing.AxisAt + 36, Drawing.Unit);
    }

    private static void Upright(RenderTreeBuilder builder, string role, double at, double from, double to) => Line(builder, role, at, at, from, to);

    private static void Across(RenderTreeBuilder builder, string role, double from, double to, double down) => Line(builder, role, from, to, down, down);

    private static void Number(RenderTreeBuilder builder, string role, string across, double down, string text)
    {
        builder.OpenElement(46, "text");
        builder.AddAttribute(47, "class", role);
        builder.AddAttribute(48, "x", across);
        builder.AddAttribute(49, "y", Number(down));
        builder.AddContent(50, text);
        builder.CloseElement();
    }

    private static void Line(RenderTreeBuilder builder, string role, double left, double right, double top, double bottom)
    {
        builder.OpenElement(51, "line");
        builder.AddAttribute(52, "class", role);
        builder.AddAttribute(53, "x1", Percent(left));
        builder.AddAttribute(54, "x2", Percent(right));
        builder.AddAttribute(55, "y1", Number(top));
        builder.AddAttribute(56, "y2", Number(bottom));
        builder.CloseElement();
    }

    private static void Shape(RenderTreeBuilder builder, MarkShape shape, double at, double down)
    {
        if (shape == MarkShape.Limit)
            Sign(builder, "limit", at, down, SignPaths.Diamond);
        else
            Circle(builder, shape == MarkShape.Observed ? "observed" : "target", at, down, "5");
    }

    private static void Reach(RenderTreeBuilder builder, DrawnMark mark, double down)
    {
        if (mark.Reach == MarkReach.Around)
            Circle(builder, "around", mark.At, down, "9");
        else if (mark.Reach == MarkReach.Upward)
            Sign(builder, "reach", mark.To ?? mark.At, down, SignPaths.Upward);
        else if (mark.Reach == MarkReach.Downward)
            Sign(builder, "reach", mark.At, down, SignPaths.Downward);
    }

    private static void Circle(RenderTreeBuilder builder, string role, double at, double down, string radius)
    {
        builder.OpenElement(57, "circle");
        builder.AddAttribute(58, "class", role);
        builder.AddAttribute(59, "cx", Percent(at));
        builder.AddAttribute(60, "cy", Number(down));
        builder.AddAttribute(61, "r", radius);
        builder.CloseElement();
    }

    /// <summary>A path knows no percent: it stands in a drawing of its own, whose corner does.</summary>
    private static void Sign(RenderTreeBuilder builder, string role, double at, double down, string path)
    {
        builder.OpenElement(62, "svg");
        builder.AddAttribute(63, "x", Percent(at));
        builder.AddAttribute(64, "y", Number(down));
        builder.AddAttribute(65, "overflow", "visible");
        builder.OpenElement(66, "path");
        builder.AddAttribute(67, "class", role);
        builder.AddAttribute(68, "d", $"M0 0{path}");
        builder.CloseElement();
        builder.CloseElement();
    }

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##}%");

    private static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}

using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Publisher.Site.Pictures;

/// <summary>Shapes while they are put down one after another.</summary>
public sealed class Sketch
{
    private readonly ImmutableArray<Shape>.Builder shapes = ImmutableArray.CreateBuilder<Shape>();

    public ImmutableArray<Shape> Shapes => shapes.ToImmutable();

    public void Fill(PathText path, string colour, double opacity = 1) => shapes.Add(new PathShape(path.ToString(), colour, opacity, null, 0, []));

    public void Line(PathText path, string colour, double width = 1, params ReadOnlySpan<double> dash) => shapes.Add(new PathShape(path.ToString(), null, 1, colour, width, [.. dash]));

    /// <summary>Filled, with a line around it.</summary>
    public void Outline(PathText path, string fill, string stroke, double width, params ReadOnlySpan<double> dash) => shapes.Add(new PathShape(path.ToString(), fill, 1, stroke, width, [.. dash]));

    public void Text(string text, double left, double baseline, TextLook look, Range? marked = null)
    {
        if (text.Length > 0)
            shapes.Add(new TextShape(text, left, baseline, look, marked));
    }

    public void Link(string address, Action<Sketch> content) => shapes.Add(new LinkShape(address, Of(content)));

    public void Group(double left, double top, double scale, Action<Sketch> content) => shapes.Add(new GroupShape(left, top, scale, Of(content)));

    private static ImmutableArray<Shape> Of(Action<Sketch> content)
    {
        Sketch inside = new();
        content(inside);
        return inside.Shapes;
    }
}

/// <summary>A path as SVG writes it, its numbers with at most two decimals whatever the culture: `$"M{left} {top}h{width}"`.</summary>
[InterpolatedStringHandler]
public readonly struct PathText(int literalLength, int formattedCount)
{
    private readonly StringBuilder text = new(literalLength + (8 * formattedCount));

    public void AppendLiteral(string literal) => text.Append(literal);

    public void AppendFormatted(double number) => text.Append(CultureInfo.InvariantCulture, $"{number:0.##}");

    public void AppendFormatted(string path) => text.Append(path);

    public override string ToString() => text.ToString();
}

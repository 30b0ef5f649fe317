using System.Collections.Immutable;

namespace Publisher.Site.Pictures;

/// <summary>A part of a picture, in pixels from its top left.</summary>
public abstract record Shape;

/// <param name="Path">As SVG writes paths.</param>
/// <param name="Fill">A colour as `#rrggbb`; null where it is a line alone.</param>
/// <param name="Dash">Lengths of strokes and gaps; empty of a whole line.</param>
public sealed record PathShape(string Path, string? Fill, double FillOpacity, string? Stroke, double StrokeWidth, ImmutableArray<double> Dash) : Shape;

/// <summary>A line of text.</summary>
/// <param name="Baseline">How far down its letters stand.</param>
/// <param name="Marked">Which of its letters stand on the colour of a marked figure; empty of none.</param>
public sealed record TextShape(string Text, double Left, double Baseline, TextLook Look, Range? Marked) : Shape;

/// <summary>Shapes that lead somewhere, where a picture can be clicked.</summary>
public sealed record LinkShape(string Address, ImmutableArray<Shape> Shapes) : Shape;

/// <summary>Shapes moved, then made larger or smaller.</summary>
public sealed record GroupShape(double Left, double Top, double Scale, ImmutableArray<Shape> Shapes) : Shape;

/// <param name="Size">In pixels.</param>
/// <param name="Colour">As `#rrggbb`.</param>
public readonly record struct TextLook(double Size, string Colour, TextWeight Weight = TextWeight.Regular, TextAnchor Anchor = TextAnchor.Start);

public enum TextWeight
{
    Regular,
    Bold,
}

/// <summary>Which point of a line of text stands where it is said to stand.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}

using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Charts;

/// <summary>
/// A chart between knowing and drawing: what stands where. Down the page in pixels from 0 to <paramref name="Height"/>; across as a share of the axis, so that the drawing is as wide as its
/// place allows and its letters keep their size. Texts at either end may stand out over the axis by <see cref="Overhang"/> pixels.
/// <paramref name="Tracks"/> are the lines on which marks stand. Where <paramref name="GridFrom"/> is given, the steps of the axis run up to there, and are numbered there too.
/// </summary>
public sealed record Drawing(
    double Height,
    double AxisAt,
    double? GridFrom,
    ImmutableArray<DrawnTick> Ticks,
    ImmutableArray<double> Tracks,
    string Unit,
    bool FromZero,
    ImmutableArray<DrawnText> Headings,
    ImmutableArray<DrawnRow> Rows,
    ImmutableArray<DrawnKey> Keys)
{
    /// <summary>Pixels to the left and the right of the axis.</summary>
    public const double Overhang = 16;

    /// <summary>The narrowest place a chart is drawn in: what a phone of 320 pixels leaves beside its margins.</summary>
    public const double Narrowest = 288;

    public const double TextSize = 13;

    public const double HeadingSize = 15;

    /// <summary>Of a chart by place: what stands in it from its top down to its axis, so that some of it can be taken out. All that is drawn at a height belongs to the strip there.</summary>
    public ImmutableArray<DrawnStrip> Strips { get; init; } = [];
}

/// <summary>The row of a statement, or the heading of a place with what is said under it. <paramref name="Height"/> in pixels, with the gap below.</summary>
public sealed record DrawnStrip(JurisdictionId Place, StatementId? Statement, double Height);

/// <summary>A step of the axis: where it stands, and its number.</summary>
public readonly record struct DrawnTick(double At, string Text);

/// <summary>A line of text, <paramref name="Shift"/> pixels from <paramref name="At"/>, where it begins, has its middle or ends.</summary>
public readonly record struct DrawnText(double At, double Shift, TextAnchor Anchor, double Down, TextRole Role, string Text)
{
    /// <summary>From the left edge of the drawing.</summary>
    public static DrawnText Left(double down, TextRole role, string text) => new(0, -Drawing.Overhang, TextAnchor.Start, down, role, text);

    /// <summary>Up to the right edge of the drawing.</summary>
    public static DrawnText Right(double down, TextRole role, string text) => new(1, Drawing.Overhang, TextAnchor.End, down, role, text);
}

public enum TextAnchor
{
    Start,
    Middle,
    End,
}

public enum TextRole
{
    Place,
    Time,
    Figure,
    Missing,
}

/// <summary>A figure: its words and its mark, on the track at <paramref name="Line"/>. All of it leads to <paramref name="Url"/> (site-relative), where the plan's words are, and so does its <paramref name="Room"/>, the whole width of it.</summary>
public sealed record DrawnRow(string Url, DrawnRoom? Room, double Line, ImmutableArray<DrawnText> Texts, DrawnMark Mark);

/// <summary>A strip across the drawing.</summary>
public readonly record struct DrawnRoom(double Top, double Height);

/// <summary>
/// A mark on the line of its row, between <paramref name="At"/> and <paramref name="To"/> for a range; <paramref name="From"/> is the baseline a thin line leads back to.
/// </summary>
public sealed record DrawnMark(MarkShape Shape, double At, double? To, double? From, MarkReach Reach);

public enum MarkShape
{
    Observed,
    Target,
    Limit,
    Amount,
    Sum,
}

/// <summary>What the words around a number say of its other side: at least, at most, around.</summary>
public enum MarkReach
{
    None,
    Upward,
    Downward,
    Around,
}

/// <summary>What a sign of the chart means, for those signs it uses.</summary>
public enum DrawnKey
{
    Observed,
    Target,
    Limit,
    Range,
    Upward,
    Downward,
    Around,
    From,
    Amount,
    Sum,
}

using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;

namespace Publisher.Site.Charts;

/// <summary>
/// A chart between knowing and drawing: what stands in which row, and across as a share of the frame. How high a row is, and whether its words stand beside its marks or over them, is for the page or the file
/// that draws it.
/// </summary>
/// <param name="Head">What the signs and the words of all rows are: `baseline 2020 → target 2025`.</param>
/// <param name="Unit">Of the axis, where its numbers do not say it.</param>
public sealed record Drawing(
    ImmutableArray<DrawnTick> Ticks,
    string Unit,
    bool IsCut,
    string Head,
    ImmutableArray<DrawnBand> Bands,
    ImmutableArray<DrawnMissing> Missing,
    ImmutableArray<DrawnKey> Keys)
{
    public const double TextSize = 13;

    /// <summary>From the top of one row to that of the next where each has one line.</summary>
    public const double RowHeight = 30;

    public IEnumerable<DrawnRow> Rows => Bands.SelectMany(band => band.Rows);
}

/// <summary>A step of the axis: where it stands, and its number.</summary>
public readonly record struct DrawnTick(double At, string Text);

/// <summary>Rows that may be read together, with what all of them are limited to. <paramref name="Reference"/>: a line through all of them, for the area that holds the others.</summary>
public sealed record DrawnBand(string? Caption, double? Reference, ImmutableArray<DrawnRow> Rows);

/// <summary>A place with its marks and their words. All of it leads to <paramref name="Url"/> (site-relative), where the plan says what is set, or what is not.</summary>
public sealed record DrawnRow(JurisdictionId Place, PlaceSign Sign, string Label, string Said, string Url, ImmutableArray<DrawnMark> Marks);

/// <summary>
/// A mark, between <paramref name="At"/> and <paramref name="To"/> for a range; <paramref name="From"/> is the baseline a line leads back to. It leads to its own statement at <paramref name="Url"/>.
/// </summary>
public sealed record DrawnMark(MarkShape Shape, double At, double? To, double? From, ImmutableArray<MarkReach> Reaches, string Url);

/// <summary>A place without a mark, and why; <paramref name="Url"/> leads to the statement that says so, where there is one.</summary>
public sealed record DrawnMissing(string Text, string? Url);

/// <summary>How a mark is filled: hollow for what was found, full for what is set, a bar for a limit.</summary>
public enum MarkShape
{
    Observed,
    Target,
    Striving,
    Limit,
    Basic,
    Incentive,
}

/// <summary>What the words around a number say of its other side: at least, at most, around.</summary>
public enum MarkReach
{
    Upward,
    Downward,
    Around,
}

/// <summary>What a sign of the chart means, for those signs it uses.</summary>
public enum DrawnKey
{
    Observed,
    Target,
    Striving,
    Limit,
    Basic,
    Incentive,
    Range,
    Upward,
    Downward,
    Before,
    Around,
    From,
    Reference,
}

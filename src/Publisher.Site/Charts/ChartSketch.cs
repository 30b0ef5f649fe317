using System.Collections.Immutable;
using Publisher.Site.Pictures;

namespace Publisher.Site.Charts;

/// <summary>Puts what <see cref="Drawing"/> says on a picture: axis, bands, rows and marks, at a fixed width, from the left edge of the labels.</summary>
/// <param name="Origin">Of the site, for the links.</param>
internal sealed record ChartSketch(Drawing Drawing, string Origin)
{
    /// <summary>From the labels on the left to the words on the right.</summary>
    public const double Width = 672;

    public const double SmallLine = 19;

    private const double LabelWidth = .28 * Width;
    private const double SaidWidth = .25 * Width;
    private const double Between = 16;
    private const double FrameLeft = LabelWidth + Between;
    private const double FrameWidth = Width - LabelWidth - SaidWidth - (2 * Between);
    private const double SaidLeft = FrameLeft + FrameWidth + Between;
    private const double TextLine = 17;
    private const double Padding = 13;
    private const double BelowCaption = 7;
    private const double KeyWidth = 24;

    private static readonly TextLook Small = new(Drawing.TextSize, PictureColours.Soft);
    private static readonly TextLook Plain = new(Drawing.TextSize, PictureColours.Ink);
    private static readonly TextLook Bold = Plain with { Weight = TextWeight.Bold };

    public double Height => HeadHeight + Drawing.Bands.Sum(HeightOf);

    private ImmutableArray<string> Head => TextLines.Of(Drawing.Head, SaidWidth, Drawing.TextSize);

    private double HeadHeight => (Head.Length * TextLine) + 8;

    /// <summary>With as many of its rows, from the first, as a height has room for, and how many are left.</summary>
    public (ChartSketch Sketch, int Left) Within(double height)
    {
        double room = height - HeadHeight;
        ImmutableArray<DrawnBand>.Builder bands = ImmutableArray.CreateBuilder<DrawnBand>();
        foreach (DrawnBand band in Drawing.Bands)
        {
            room -= HeightOf(band with { Rows = [] });
            DrawnRow[] rows = [.. band.Rows.TakeWhile(row => (room -= HeightOf(row)) >= 0)];
            if (rows.Length > 0)
                bands.Add(band with { Rows = [.. rows] });
            if (rows.Length < band.Rows.Length)
                break;
        }

        Drawing fitting = Drawing with { Bands = bands.ToImmutable() };
        return (this with { Drawing = fitting }, Drawing.Rows.Count() - fitting.Rows.Count());
    }

    public void DrawOn(Sketch sketch, double left, double top) => sketch.Group(left, top, 1, Draw);

    /// <summary>The sign of a key with its word.</summary>
    public static void DrawKey(Sketch sketch, DrawnKey key, string word, double left, double down)
    {
        double line = down - 4;
        if (key == DrawnKey.From)
            sketch.Line($"M{left} {line}h{KeyWidth}", PictureColours.Soft, 2);
        else if (key == DrawnKey.Reference)
            sketch.Line($"M{left + (KeyWidth / 2)} {line - 8}v16", PictureColours.Strong, 1, 4, 3);
        else
            Mark(sketch, ChartKeyView.Sample(key), PlaceSign.Region, left, KeyWidth, line);
        sketch.Text(word, left + KeyWidth + 8, down, Small);
    }

    private void Draw(Sketch sketch)
    {
        double down = HeadHeight;
        sketch.Text(Drawing.Unit, FrameLeft - Between, down - 8, Small with { Anchor = TextAnchor.End });
        foreach (DrawnTick tick in Drawing.Ticks)
            sketch.Text(tick.Text, Across(tick.At), down - 8, Small with { Anchor = TextAnchor.Middle });
        if (Drawing.IsCut)
            sketch.Line($"M{FrameLeft + 8} {down}{MarkPaths.Cut}", PictureColours.Strong);
        for (int line = 0; line < Head.Length; line++)
            sketch.Text(Head[line], SaidLeft, down - 8 - ((Head.Length - 1 - line) * TextLine), Small);
        foreach (DrawnBand band in Drawing.Bands)
        {
            foreach (string line in CaptionOf(band))
                sketch.Text(line, 0, down += SmallLine, Plain);
            if (band.Caption is not null)
                sketch.Line($"M0 {down += BelowCaption}h{Width}", PictureColours.Rule);
            foreach (DrawnRow row in band.Rows)
            {
                double height = HeightOf(row);
                foreach (DrawnTick tick in Drawing.Ticks)
                    sketch.Line($"M{Across(tick.At)} {down}v{height}", PictureColours.Rule);
                if (band.Reference is { } reference)
                    sketch.Line($"M{Across(reference)} {down}v{height}", PictureColours.Strong, 1, 4, 3);
                Row(sketch, row, down, height);
                down += height;
            }
        }
    }

    private void Row(Sketch sketch, DrawnRow row, double top, double height)
    {
        double middle = top + (height / 2);
        sketch.Link(Origin + row.Url, inside =>
        {
            Block(inside, LabelLines(row), 0, middle, Plain);
            Block(inside, SaidLines(row), SaidLeft, middle, Bold);
        });
        foreach (DrawnMark mark in row.Marks)
            sketch.Link(Origin + mark.Url, inside => Mark(inside, mark, row.Sign, FrameLeft, FrameWidth, middle));
    }

    /// <summary>Lines around a middle.</summary>
    private static void Block(Sketch sketch, ImmutableArray<string> lines, double left, double middle, TextLook look)
    {
        double first = middle + 4.5 - ((lines.Length - 1) * TextLine / 2);
        for (int line = 0; line < lines.Length; line++)
            sketch.Text(lines[line], left, first + (line * TextLine), look);
    }

    /// <summary>The same shapes as in the page, at a fixed width and in light colours.</summary>
    private static void Mark(Sketch sketch, DrawnMark mark, PlaceSign sign, double left, double width, double line)
    {
        string colour = PictureColours.Of(sign);
        double At(double share) => left + (share * width);
        double edge = At(mark.To ?? mark.At);
        if (mark.Reaches.Contains(MarkReach.Around))
            sketch.Fill($"M{At(mark.At)} {line}{MarkPaths.Around}", colour, .2);
        if (mark.From is { } from)
            sketch.Line($"M{At(from)} {line}H{At(mark.At)}", colour, 2);
        if (mark.To is not null)
        {
            sketch.Line($"M{At(mark.At)} {line}H{edge}", colour, 9);
            if (mark.Shape == MarkShape.Observed)
                sketch.Line($"M{At(mark.At) + 2} {line}H{edge - 2}", PictureColours.Paper, 5);
        }

        if (mark.Shape == MarkShape.Limit)
            sketch.Fill($"M{edge} {line}{MarkPaths.Limit}", colour);
        else if (mark.To is null)
            Sign(sketch, mark.Shape, $"M{edge} {line}{PlaceSigns.Path(sign)}", colour);
        if (mark.Reaches.Contains(MarkReach.Upward))
            sketch.Line($"M{edge} {line}{MarkPaths.Upward}", colour, 2);
        if (mark.Reaches.Contains(MarkReach.Downward))
            sketch.Line($"M{At(mark.At)} {line}{MarkPaths.Downward}", colour, 2);
    }

    private static void Sign(Sketch sketch, MarkShape shape, PathText path, string colour)
    {
        bool isHollow = shape is MarkShape.Observed or MarkShape.Incentive or MarkShape.Striving;
        sketch.Outline(path, isHollow ? PictureColours.Paper : colour, colour, 2, shape == MarkShape.Striving ? [3, 2] : []);
    }

    private static double HeightOf(DrawnBand band) => (CaptionOf(band).Length * SmallLine) + (band.Caption is null ? 0 : BelowCaption) + band.Rows.Sum(HeightOf);

    private static double HeightOf(DrawnRow row) => Math.Max(Drawing.RowHeight, (Math.Max(LabelLines(row).Length, SaidLines(row).Length) * TextLine) + Padding);

    private static ImmutableArray<string> CaptionOf(DrawnBand band) => band.Caption is { } caption ? TextLines.Of(caption, Width, Drawing.TextSize) : [];

    private static ImmutableArray<string> LabelLines(DrawnRow row) => TextLines.Of(row.Label, LabelWidth, Drawing.TextSize);

    private static ImmutableArray<string> SaidLines(DrawnRow row) => TextLines.Of(row.Said, SaidWidth, Drawing.TextSize * TextWidth.Bold);

    private static double Across(double share) => FrameLeft + (share * FrameWidth);
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>Sets a timeline out in a language: over each track its heading, and the figures over their years, stacked where they would touch on the narrowest screen.</summary>
internal sealed class TimelineLayout
{
    private const double Top = 28;
    private const double HeadingHeight = 20;
    private const double LineHeight = 17;
    private const double OverTrack = 12;
    private const double UnderTrack = 16;
    private const double AxisHeight = 26;
    private const double Axis = Drawing.Narrowest - (2 * Drawing.Overhang);
    private const double WidestLabel = 136;
    private const double Between = 8;

    private readonly Timeline timeline;
    private readonly KnowledgeBase knowledge;
    private readonly Language language;
    private readonly YearAxis axis;
    private readonly ImmutableArray<DrawnText>.Builder headings = ImmutableArray.CreateBuilder<DrawnText>();
    private readonly ImmutableArray<DrawnRow>.Builder rows = ImmutableArray.CreateBuilder<DrawnRow>();
    private readonly ImmutableArray<double>.Builder tracks = ImmutableArray.CreateBuilder<double>();
    private double down = Top;

    private TimelineLayout(Timeline timeline, KnowledgeBase knowledge, Language language)
    {
        (this.timeline, this.knowledge, this.language) = (timeline, knowledge, language);
        axis = YearAxis.Of(timeline.FirstYear, timeline.LastYear);
    }

    public static Drawing Of(Timeline timeline, KnowledgeBase knowledge, Language language) => new TimelineLayout(timeline, knowledge, language).Draw();

    private Drawing Draw()
    {
        foreach (TimelineRow row in timeline.Rows)
            Row(row);
        return new(
            down + AxisHeight,
            down,
            Top - 6,
            [.. axis.Years.Select(year => new DrawnTick(axis.At(year), NumberWording.Year(year)))],
            tracks.ToImmutable(),
            Unit: "",
            FromZero: true,
            headings.ToImmutable(),
            rows.ToImmutable(),
            DrawnSigns.Keys(rows));
    }

    private void Row(TimelineRow row)
    {
        foreach (string line in TextLines.Of(timeline.Heading(row, knowledge, language), Drawing.Narrowest, Drawing.HeadingSize * TextWidth.Bold))
            headings.Add(DrawnText.Left(down += HeadingHeight, TextRole.Place, line));
        ImmutableArray<Label> labels = Labels(row);
        double track = down + labels.Max(label => label.Over + label.Height) + OverTrack;
        tracks.Add(track);
        foreach (Label label in labels)
        {
            rows.Add(new(
                Routes.StatementUrl(label.Mark.Statements[0], language),
                Room: null,
                track,
                [
                    .. label.Lines.Select((line, at) => new DrawnText(
                        label.At,
                        label.Shift,
                        TextAnchor.Middle,
                        track - OverTrack - label.Over - ((label.Lines.Length - 1 - at) * LineHeight),
                        TextRole.Figure,
                        line)),
                ],
                Mark(label.Mark)));
        }

        down = track + UnderTrack;
    }

    /// <summary>Each label over its mark, and over those already there that it would touch.</summary>
    private ImmutableArray<Label> Labels(TimelineRow row)
    {
        List<Label> placed = [];
        foreach (TimelineMark mark in row.Marks)
        {
            string figure = MarkWords.Figure(StatementWording.Of(mark.Statements[0], knowledge, language), knowledge, language);
            ImmutableArray<string> lines = TextLines.Of(figure, WidestLabel, Drawing.TextSize * TextWidth.Bold);
            double width = lines.Max(line => TextWidth.Of(line, Drawing.TextSize, bold: true));
            double at = (axis.At(mark.From) + axis.At(mark.To)) / 2;
            double left = Math.Clamp((at * Axis) - (width / 2), -Drawing.Overhang, Axis + Drawing.Overhang - width);
            double over = placed
                .Where(other => other.Left < left + width + Between && left < other.Left + other.Width + Between)
                .Select(other => other.Over + other.Height)
                .DefaultIfEmpty()
                .Max();
            placed.Add(new(mark, lines, at, left, width, over));
        }

        return [.. placed];
    }

    private DrawnMark Mark(TimelineMark mark) => new(
        DrawnSigns.Shape(mark.Statements[0].Kind.Family()),
        axis.At(mark.From),
        mark.From == mark.To ? null : axis.At(mark.To),
        From: null,
        MarkReach.None);

    private sealed record Label(TimelineMark Mark, ImmutableArray<string> Lines, double At, double Left, double Width, double Over)
    {
        public double Height => (Lines.Length * LineHeight) + 2;

        public double Shift => Left + (Width / 2) - (At * Axis);
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>Sets a chart out in a language: a heading for each place, under it a row for each figure, the axis below.</summary>
public sealed class ChartLayout
{
    private const double HeadingHeight = 26;
    private const double LineHeight = 19;
    private const double TrackHeight = 20;
    private const double RowGap = 4;
    private const double AxisHeight = 40;
    private const double Between = 12;
    private const string Percent = "%";
    private const double FullWidth = Drawing.Narrowest;

    private readonly Chart chart;
    private readonly KnowledgeBase knowledge;
    private readonly Language language;
    private readonly Axis axis;
    private readonly decimal factor;
    private readonly ImmutableArray<DrawnText>.Builder headings = ImmutableArray.CreateBuilder<DrawnText>();
    private readonly ImmutableArray<DrawnRow>.Builder rows = ImmutableArray.CreateBuilder<DrawnRow>();
    private readonly ImmutableArray<DrawnStrip>.Builder strips = ImmutableArray.CreateBuilder<DrawnStrip>();
    private double down;

    private ChartLayout(Chart chart, KnowledgeBase knowledge, Language language)
    {
        this.chart = chart;
        this.knowledge = knowledge;
        this.language = language;
        (Unit, factor) = AxisUnits.Shown(chart, knowledge, language);
        axis = Axis.Of(chart.Marks.SelectMany(Values), fromZero: chart.Basis.Figures.Measure is Measure.Addition or Measure.Flow);
    }

    private string Unit { get; }

    public static Drawing Of(Chart chart, KnowledgeBase knowledge, Language language) => new ChartLayout(chart, knowledge, language).Draw();

    private Drawing Draw()
    {
        foreach (ChartPlace place in chart.Places)
        {
            double top = down;
            Heading(knowledge.Jurisdiction(place.Jurisdiction).Name[language]);
            Strip(place.Jurisdiction, top);
            foreach (ChartMark mark in place.Marks)
            {
                top = down;
                Row(mark);
                Strip(place.Jurisdiction, top, mark.Statement.Id);
            }
        }

        foreach (MissingPlace missing in chart.Missing)
        {
            double top = down;
            Heading(knowledge.Jurisdiction(missing.Jurisdiction).Name[language]);
            foreach (string line in TextLines.Of(knowledge.Parts.Interface[$"chart.missing.{missing.Reason.ToString().ToLowerInvariant()}", language], FullWidth, Drawing.TextSize))
                headings.Add(DrawnText.Left(down += LineHeight, TextRole.Missing, line));
            down += RowGap;
            Strip(missing.Jurisdiction, top);
        }

        return new(
            down + AxisHeight,
            down + RowGap,
            GridFrom: null,
            [.. axis.Steps.Select(step => new DrawnTick(axis.At(step), NumberWording.Of(Axis.Plain(step * factor), knowledge, language) + (Unit == Percent ? Percent : "")))],
            [.. rows.Select(row => row.Line)],
            Unit == Percent ? "" : Unit,
            axis.Low == 0,
            headings.ToImmutable(),
            rows.ToImmutable(),
            DrawnSigns.Keys(rows))
        {
            Strips = strips.ToImmutable(),
        };
    }

    private void Strip(JurisdictionId place, double from, StatementId? statement = null) => strips.Add(new(place, statement, down - from));

    private void Heading(string place)
    {
        down += HeadingHeight - LineHeight - 4;
        foreach (string line in TextLines.Of(place, FullWidth, Drawing.HeadingSize * TextWidth.Bold))
            headings.Add(DrawnText.Left(down += LineHeight, TextRole.Place, line));
        down += 4;
    }

    private void Row(ChartMark mark)
    {
        StatementWording words = StatementWording.Of(mark.Statement, knowledge, language);
        string time = Label(mark, words);
        string figure = MarkWords.Figure(words, knowledge, language);
        double top = down;
        ImmutableArray<DrawnText>.Builder texts = ImmutableArray.CreateBuilder<DrawnText>(2);
        texts.Add(DrawnText.Left(down += LineHeight, TextRole.Time, time));
        if (TextWidth.Of(time, Drawing.TextSize) + Between + TextWidth.Of(figure, Drawing.TextSize, bold: true) <= FullWidth)
        {
            texts.Add(DrawnText.Right(down, TextRole.Figure, figure));
        }
        else
        {
            foreach (string line in TextLines.Of(figure, FullWidth, Drawing.TextSize * TextWidth.Bold))
                texts.Add(DrawnText.Left(down += LineHeight, TextRole.Figure, line));
        }

        double track = down + (TrackHeight / 2) + 2;
        down += TrackHeight + RowGap;
        rows.Add(new(Routes.StatementUrl(mark.Statement, language), new DrawnRoom(top + 4, down - top - 2), track, texts.ToImmutable(), Mark(mark)));
    }

    private string Label(ChartMark mark, StatementWording words)
    {
        string kind = MarkWords.Kind(mark.Statement, words, knowledge, language);
        return knowledge.Parts.Interface.Say(new ChartRow(words.Time, kind, mark.Statement.Mark), language);
    }

    private DrawnMark Mark(ChartMark mark) => new(
        DrawnSigns.Shape(mark.Family),
        axis.At(mark.Value),
        mark.High is { } high ? axis.At(high) : null,
        mark.From is { } from && from != mark.Value ? axis.At(from) : null,
        DrawnSigns.Reach(mark.Comparator));

    private static IEnumerable<decimal> Values(ChartMark mark) => mark.High is { } high ? [mark.Value, high] : [mark.Value];
}

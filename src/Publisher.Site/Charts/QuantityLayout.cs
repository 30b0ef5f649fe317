using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>Sets out the amounts of projects as bars from zero in the printed unit, their sum below them.</summary>
internal static class QuantityLayout
{
    private const double LineHeight = 19;
    private const double TrackHeight = 20;
    private const double Gap = 4;
    private const double AxisHeight = 44;
    private const double Between = 12;
    private const string Count = "count";

    public static Drawing Of(QuantityChart chart, KnowledgeBase knowledge, Language language)
    {
        Unit unit = knowledge.Unit(chart.Unit);
        Axis axis = Axis.Of([.. chart.Amounts.Select(amount => amount.Quantity.Total), chart.Sum], fromZero: true, whole: unit.Dimension == Count);
        ImmutableArray<DrawnRow>.Builder rows = ImmutableArray.CreateBuilder<DrawnRow>();
        double down = 0;
        foreach (ProjectAmount amount in chart.Amounts)
        {
            string figure = FigureWording.Of(amount.Quantity, knowledge, language).ToString();
            rows.Add(Row(Routes.Project(amount.Project.Id).Url(language), amount.Project.Title[language], figure, MarkShape.Amount, axis.At(amount.Quantity.Total), ref down));
        }

        string all = knowledge.Parts.Interface.Say(new SumOfProjects(chart.Amounts.Length), language);
        rows.Add(Row($"{Routes.Projects.Url(language)}#totals", all, chart.SumText(knowledge, language), MarkShape.Sum, axis.At(chart.Sum), ref down));
        return new(
            down + AxisHeight,
            down + Gap,
            GridFrom: null,
            [.. axis.Steps.Select(step => new DrawnTick(axis.At(step), NumberWording.Of(Axis.Plain(step), knowledge, language)))],
            [.. rows.Select(row => row.Line)],
            unit.Name[language],
            FromZero: true,
            [],
            rows.ToImmutable(),
            DrawnSigns.Keys(rows));
    }

    private static DrawnRow Row(string url, string name, string figure, MarkShape shape, double at, ref double down)
    {
        double top = down;
        ImmutableArray<DrawnText>.Builder texts = ImmutableArray.CreateBuilder<DrawnText>();
        ImmutableArray<string> lines = TextLines.Of(name, Drawing.Narrowest, Drawing.TextSize);
        foreach (string line in lines)
            texts.Add(DrawnText.Left(down += LineHeight, TextRole.Time, line));
        double free = Drawing.Narrowest - Between - TextWidth.Of(lines[^1], Drawing.TextSize);
        texts.Add(TextWidth.Of(figure, Drawing.TextSize, bold: true) <= free
            ? DrawnText.Right(down, TextRole.Figure, figure)
            : DrawnText.Right(down += LineHeight, TextRole.Figure, figure));
        double track = down + (TrackHeight / 2) + 2;
        down += TrackHeight + Gap;
        return new(url, new DrawnRoom(top + 4, down - top - 2), track, texts.ToImmutable(), new(shape, 0, at, From: null, MarkReach.None));
    }
}

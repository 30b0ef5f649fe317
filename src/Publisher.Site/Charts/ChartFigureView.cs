using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>A chart whose title is its finding, with its legend, the same figures as a table, source and downloads.</summary>
/// <param name="Notes">The fixed sentences it must not be read without.</param>
/// <param name="Label">Its finding, as the name of the table.</param>
/// <param name="Statements">The table of a chart of statements; null of a chart of projects.</param>
/// <param name="Amounts">The table of a chart of projects.</param>
public sealed record ChartFigureView(
    string Id,
    RichTextView Finding,
    ImmutableArray<string> Notes,
    DrawingView Drawing,
    ImmutableArray<ChartKeyView> Keys,
    string Label,
    ChartTableView? Statements,
    AmountTableView? Amounts,
    ChartSource Source,
    Href Svg,
    Href Csv) : View
{
    public static ChartFigureView Of(Graphic graphic, Page page)
    {
        KnowledgeBase knowledge = page.Knowledge;
        Language language = page.Language;
        Drawing drawing = graphic.Draw(knowledge, language);
        string finding = graphic.Finding(knowledge, language);
        return new(
            graphic.Name,
            RichTextView.Mixed(finding, language),
            [.. ChartNotes.Of(graphic, drawing, knowledge, language)],
            DrawingView.Of(drawing, knowledge.Parts.Interface["chart.label", language], page),
            [.. drawing.Keys.Select(key => ChartKeyView.Of(key, knowledge, language))],
            ScriptRuns.WithoutPrinted(finding, language),
            graphic is QuantityChart ? null : ChartTableView.Of(graphic, page),
            graphic is QuantityChart amounts ? AmountTableView.Of(amounts, knowledge, language) : null,
            new ChartSource(ChartNotes.Plans(graphic, knowledge, language)),
            graphic.Url("svg", language),
            graphic.Url("csv", language));
    }
}

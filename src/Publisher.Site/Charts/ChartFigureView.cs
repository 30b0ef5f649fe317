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
public sealed record ChartFigureView(
    string Id,
    RichTextView Finding,
    ImmutableArray<string> Notes,
    DrawingView Drawing,
    ImmutableArray<ChartKeyView> Keys,
    string Label,
    ChartTableView Table,
    ChartSource Source,
    Href Svg,
    Href Png,
    Href Csv) : View
{
    public static ChartFigureView Of(Chart chart, Page page)
    {
        KnowledgeBase knowledge = page.Knowledge;
        Language language = page.Language;
        Drawing drawing = ChartLayout.Of(chart, knowledge, language);
        string finding = ChartFinding.Untitled(chart, knowledge, language);
        return new(
            chart.Name,
            RichTextView.Mixed(finding, language),
            [.. ChartNotes.Of(chart, knowledge, language)],
            DrawingView.Of(drawing, knowledge.Parts.Interface["chart.label", language], page),
            [.. drawing.Keys.Select(key => ChartKeyView.Of(key, knowledge, language))],
            ScriptRuns.WithoutPrinted(finding, language),
            ChartTableView.Of(chart, page),
            new ChartSource(ChartNotes.Plans(chart, knowledge, language)),
            chart.Url("svg", language),
            chart.Url("png", language),
            chart.Url("csv", language));
    }
}

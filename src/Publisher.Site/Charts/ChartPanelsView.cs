using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Charts;

/// <summary>Small charts of one form side by side, each with its finding and an axis of its own.</summary>
/// <param name="Notes">What holds for every panel and is said once.</param>
public sealed record ChartPanelsView(ImmutableArray<string> Notes, ImmutableArray<ChartPanelView> Panels, ImmutableArray<ChartKeyView> Keys) : View
{
    public static ChartPanelsView Of(ImmutableArray<Chart> charts, Page page)
    {
        KnowledgeBase knowledge = page.Knowledge;
        Language language = page.Language;
        (Chart Chart, Drawing Drawing, string[] Notes)[] drawn =
        [
            .. from chart in charts
               select (chart, ChartLayout.Of(chart, knowledge, language), ChartNotes.Of(chart, knowledge, language).ToArray()),
        ];
        ImmutableArray<string> common = [.. drawn[0].Notes.Where(note => drawn.All(one => one.Notes.Contains(note)))];
        return new(
            common,
            [
                .. drawn.Select(one => new ChartPanelView(
                    RichTextView.Mixed(ChartFinding.Of(one.Chart, knowledge, language), language),
                    [.. one.Notes.Except(common)],
                    DrawingView.Of(one.Drawing, knowledge.Parts.Interface["chart.label", language], page),
                    $"{one.Chart.Page.Url(language)}#{one.Chart.Name}")),
            ],
            [.. drawn.SelectMany(one => one.Drawing.Keys).Distinct().Order().Select(key => ChartKeyView.Of(key, knowledge, language))]);
    }
}

public sealed record ChartPanelView(RichTextView Finding, ImmutableArray<string> Notes, DrawingView Drawing, Href More) : View;

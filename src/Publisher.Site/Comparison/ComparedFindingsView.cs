using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Comparison;

/// <summary>What may be compared, an indicator at a time: the sentences, and under them the chart of the same figures.</summary>
public sealed record ComparedFindingsView(ImmutableArray<ComparedIndicatorView> Indicators, ImmutableArray<ChartKeyView> Keys) : View
{
    internal static ComparedFindingsView Of(IReadOnlyList<ToldRow> rows, Page page)
    {
        KnowledgeBase knowledge = page.Knowledge;
        Language language = page.Language;
        SortedSet<DrawnKey> keys = [];
        return new(
            [.. rows.Select(row => Indicator(row))],
            [.. keys.Select(key => ChartKeyView.Of(key, knowledge, language))]);

        ComparedIndicatorView Indicator(ToldRow row) => new(
            [.. row.Compared.Select(sentence => RichTextView.Mixed(sentence, language))],
            [.. row.Charts.Select(chart => Chart(chart, knowledge.Parts.Interface.Say(new ChartOf(row.Row.Indicator.Name[language]), language)))]);

        DrawingView Chart(Chart chart, string label)
        {
            Drawing drawing = ChartLayout.Of(chart, knowledge, language);
            keys.UnionWith(drawing.Keys);
            return DrawingView.Of(drawing, label, page);
        }
    }
}

public sealed record ComparedIndicatorView(ImmutableArray<RichTextView> Sentences, ImmutableArray<DrawingView> Charts) : View;

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;

namespace Publisher.Site.Charts;

/// <summary>A sign of the chart and what it means.</summary>
public sealed record ChartKeyView(ImmutableArray<ShapeView> Shapes, string Means) : FragmentView
{
    public static ChartKeyView Of(DrawnKey key, KnowledgeBase knowledge, Language language) =>
        new(Shown(key), knowledge.Parts.Interface[$"chart.key.{key.ToString().ToLowerInvariant()}", language]);

    /// <summary>As it is drawn in a row: in the shape of no place in particular.</summary>
    private static ImmutableArray<ShapeView> Shown(DrawnKey key) => key switch
    {
        DrawnKey.Reference => [new UprightView("reference", "50%")],
        DrawnKey.From => [new LineView("from", "0%", "100%")],
        DrawnKey.Upward or DrawnKey.Downward or DrawnKey.Before or DrawnKey.Around => [.. MarkViews.Of(Sample(key), PlaceSign.Other)],
        _ => [.. MarkViews.Of(Sample(key), PlaceSign.Hohhot)],
    };

    internal static DrawnMark Sample(DrawnKey key) => new(
        key switch
        {
            DrawnKey.Observed => MarkShape.Observed,
            DrawnKey.Striving => MarkShape.Striving,
            DrawnKey.Limit => MarkShape.Limit,
            DrawnKey.Basic => MarkShape.Basic,
            DrawnKey.Incentive => MarkShape.Incentive,
            _ => MarkShape.Target,
        },
        key switch { DrawnKey.Upward or DrawnKey.Range => .2, DrawnKey.Downward or DrawnKey.Before => .8, _ => .5 },
        key == DrawnKey.Range ? .8 : null,
        From: null,
        key switch
        {
            DrawnKey.Upward => [MarkReach.Upward],
            DrawnKey.Downward or DrawnKey.Before => [MarkReach.Downward],
            DrawnKey.Around => [MarkReach.Around],
            _ => [],
        },
        Url: "");
}

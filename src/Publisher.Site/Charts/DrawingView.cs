using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Charts;

/// <summary>
/// A chart in the page: a row of words and marks for each place. Marks are drawn across in percent, so that it is as wide as its place and its letters never shrink; words are words of the page.
/// </summary>
/// <param name="Label">What the drawing is, to a screen reader.</param>
public sealed record DrawingView(string Label, PlotHeadView Head, ImmutableArray<PlotBandView> Bands, ImmutableArray<MissingView> Missing) : View
{
    public static DrawingView Of(Drawing drawing, string label, Page page) => new(
        label,
        PlotHeadView.Of(drawing, page.Language),
        [.. drawing.Bands.Select(band => PlotBandView.Of(band, drawing, page.Language, page))],
        [.. drawing.Missing.Select(missing => new MissingView(missing.Url is { } url ? (Href?)On(url, page) : null, RichTextView.Mixed(missing.Text, page.Language)))]);

    /// <summary>A place on the page itself by its name alone.</summary>
    internal static Href On(string url, Page? page)
    {
        int place = url.IndexOf('#', StringComparison.Ordinal);
        return page is not null && place > 0 && url.AsSpan(0, place).SequenceEqual(page.Url) ? url[place..] : url;
    }
}

/// <summary>The numbers of the axis, and what the rows say.</summary>
public sealed record PlotHeadView(string Head, string Unit, bool IsCut, ImmutableArray<TickView> Ticks) : FragmentView
{
    public static PlotHeadView Of(Drawing drawing, Language language) =>
        new(drawing.Head, drawing.Unit, drawing.IsCut, [.. drawing.Ticks.Select(tick => new TickView(MarkViews.Percent(tick.At), tick.Text))]);
}

public sealed record TickView(string Across, string Text) : View;

public sealed record PlotBandView(RichTextView? Caption, ImmutableArray<PlotRowView> Rows) : View
{
    public static PlotBandView Of(DrawnBand band, Drawing drawing, Language language, Page? page) => new(
        band.Caption is { } caption ? RichTextView.Mixed(caption, language) : null,
        [.. band.Rows.Select(row => PlotRowView.Of(row, band, drawing, language, page))]);
}

/// <summary>A place: all of the row leads to where the plan's words are.</summary>
public sealed record PlotRowView(PlaceSign Sign, Href Address, RichTextView Label, RichTextView Said, ImmutableArray<ShapeView> Shapes) : FragmentView
{
    /// <param name="page">The page it stands on; null where that may be any.</param>
    public static PlotRowView Of(DrawnRow row, DrawnBand band, Drawing drawing, Language language, Page? page) => new(
        row.Sign,
        DrawingView.On(row.Url, page),
        RichTextView.Mixed(row.Label, language),
        RichTextView.Mixed(row.Said, language),
        [
            .. drawing.Ticks.Select(tick => new UprightView("grid", MarkViews.Percent(tick.At))),
            .. band.Reference is { } reference ? [new UprightView("reference", MarkViews.Percent(reference))] : Array.Empty<ShapeView>(),
            .. row.Marks.SelectMany(mark => MarkViews.Of(mark, row.Sign)),
        ]);
}

/// <summary>A place without a mark, and why.</summary>
public sealed record MissingView(Href? Address, RichTextView Text) : View;

using System.Collections.Concurrent;
using System.Collections.Immutable;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Theme.Assets;
using Publisher.Theme.Rendering;
using Publisher.Theme.Shared;

namespace Publisher.Theme;

/// <summary>Draws pages with Razor components.</summary>
public sealed class RazorTheme : ITheme
{
    private readonly AssetList assets = AssetList.Embedded();
    private readonly ConcurrentBag<PageDrawing> drawings = [];

    public ImmutableArray<SiteFile> Files => assets.Files;

    public RenderedPage Render(Page page)
    {
        PageContext context = new(page, assets);
        PageDrawing drawing = drawings.TryTake(out PageDrawing? free) ? free : new PageDrawing();
        byte[] html = drawing.Draw<Document>(context);
        // A drawing that failed in the middle is not used again.
        drawings.Add(drawing);
        return new RenderedPage(page, html, [.. context.Record.Links], [.. context.Record.Ids]);
    }
}

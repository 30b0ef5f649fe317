using System.Collections.Immutable;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Theme.Assets;
using Publisher.Theme.Rendering;
using Publisher.Theme.Shared;

namespace Publisher.Theme;

/// <summary>Draws pages with Razor components.</summary>
public sealed class RazorTheme : ITheme
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly AssetList assets = AssetList.Embedded();

    public ImmutableArray<SiteFile> Files => assets.Files;

    /// <summary>A renderer keeps every component it has drawn, so each page has its own.</summary>
    public RenderedPage Render(Page page)
    {
        PageContext context = new(page, assets);
        using HtmlRenderer renderer = new(new PageServices(context), NullLoggerFactory.Instance);
        using MemoryStream html = new(32 * 1024);
        using (StreamWriter writer = new(html, Utf8, bufferSize: 4096, leaveOpen: true) { NewLine = "\n" })
        {
            renderer.Dispatcher
                .InvokeAsync(async () =>
                    (await renderer.RenderComponentAsync<Document>(ParameterView.Empty)).WriteHtmlTo(writer))
                .GetAwaiter()
                .GetResult();
        }
        return new RenderedPage(page, html.ToArray(), [.. context.Record.Links], [.. context.Record.Ids]);
    }
}

using System.Collections.Concurrent;
using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;
using Publisher.Browser.Tests.Looks;
using Publisher.Browser.Tests.Pages;
using Publisher.Browser.Tests.Site;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using SkiaSharp;

[assembly: AssemblyFixture(typeof(SiteInBrowser))]

namespace Publisher.Browser.Tests.Browser;

/// <summary>The site, built once, served and open to a browser. All tests share it.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private readonly ConcurrentBag<Window> withScript = [];
    private readonly ConcurrentBag<Window> withoutScript = [];
    private readonly ConcurrentDictionary<string, Lazy<Task<Sight>>> sights = new(StringComparer.Ordinal);
    private IPlaywright? playwright;
    private IBrowser? browser;
    private IBrowserContext? scripted;
    private IBrowserContext? plain;
    private Photographer? photographer;
    private SiteServer? server;
    private BuiltSite? built;

    public BuiltSite Built => built!;

    public async ValueTask InitializeAsync()
    {
        built = BuiltSite.Build();
        server = await SiteServer.Start(built.Folder);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
        scripted = await Context(script: true);
        plain = await Context(script: false);
        photographer = await Photographer.Of(browser, server.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (photographer is not null)
            await photographer.DisposeAsync();
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        built?.Dispose();
    }

    public IEnumerable<Page> Examples(PageType type, Language language) => Built.Examples(type, language);

    /// <summary>The examples of a type of page as readers meet them; whichever test asks first has them visited.</summary>
    public Task<Sight[]> See(PageType type, Language language) =>
        Task.WhenAll(Examples(type, language).Select(page => sights.GetOrAdd(page.Url, _ => new(() => Sight.Of(this, page))).Value));

    public async Task<Visit> Visit(string url, Look? look = null, bool script = true)
    {
        ConcurrentBag<Window> idle = script ? withScript : withoutScript;
        Window window = idle.TryTake(out Window? used) ? used : await Window.Open(script ? scripted! : plain!, server!.Address, idle);
        return await Browser.Visit.To(window, url, look ?? Look.Light);
    }

    /// <summary>A small picture of a page.</summary>
    /// <param name="restyled">Styles on top of those of the page.</param>
    public Task<SKBitmap> Photograph(LookedAt look, string restyled = "") => photographer!.Take(look, restyled);

    private Task<IBrowserContext> Context(bool script) =>
        browser!.NewContextAsync(new() { BaseURL = server!.Address.ToString(), JavaScriptEnabled = script });
}

using Microsoft.Playwright;
using Publisher.Browser.Tests.Site;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Browser.Tests.Browser;

/// <summary>The site, built once, served and open to a browser. All tests share it.</summary>
public sealed class SiteInBrowser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? browser;
    private SiteServer? server;
    private BuiltSite? built;

    public BuiltSite Built => built!;

    public async Task InitializeAsync()
    {
        built = BuiltSite.Build();
        server = await SiteServer.Start(built.Folder);
        playwright = await Playwright.CreateAsync();
        browser = await Chromium.Launch(playwright);
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        built?.Dispose();
    }

    public IEnumerable<Page> Examples(PageType type, Language language) => Built.Examples(type, language);

    /// <summary>A new window without memory of any other.</summary>
    public async Task<Visit> Visit(string url, Look? look = null, bool script = true)
    {
        IBrowserContext context = await browser!.NewContextAsync((look ?? Look.Light).Options(server!.Address, script));
        return await Browser.Visit.To(context, server.Address, url);
    }
}

[CollectionDefinition(Name)]
public sealed class SiteCollection : ICollectionFixture<SiteInBrowser>
{
    public const string Name = "site";
}

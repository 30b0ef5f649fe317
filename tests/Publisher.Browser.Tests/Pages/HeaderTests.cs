using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;

namespace Publisher.Browser.Tests.Pages;

/// <summary>The head of every page: groups of sections that open one at a time, and one row on a phone.</summary>
public sealed class HeaderTests(SiteInBrowser site)
{
    private const string Group = ".main-nav details";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_group_of_sections_is_open_at_a_time(bool script)
    {
        await using Visit visit = await site.Visit("/en/glossary/", script: script);
        ILocator summaries = visit.Page.Locator($"{Group} > summary");
        await summaries.Nth(0).ClickAsync();
        Assert.True(await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Compare", Exact = true }).First.IsVisibleAsync());
        await summaries.Nth(2).ClickAsync();
        Assert.Equal(1, await visit.Page.Locator($"{Group}[open]").CountAsync());
        await visit.Page.Locator($"{Group}[open] a").First.ClickAsync();
        await visit.Arrives("/en/projects/");
    }

    [Fact]
    public async Task A_group_closes_on_escape_and_when_one_goes_elsewhere()
    {
        await using Visit visit = await site.Visit("/zh/notes/");
        ILocator summary = visit.Page.Locator($"{Group} > summary").First;
        await summary.FocusAsync();
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal(0, await visit.Page.Locator($"{Group}[open]").CountAsync());
        Assert.True(await summary.EvaluateAsync<bool>("summary => summary === document.activeElement"));
        await summary.ClickAsync();
        await visit.Page.Locator("h1").ClickAsync();
        Assert.Equal(0, await visit.Page.Locator($"{Group}[open]").CountAsync());
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("/en/indicators/forest-cover/", true)]
    [InlineData("/zh/indicators/forest-cover/", true)]
    [InlineData("/en/indicators/forest-cover/", false)]
    public async Task On_a_phone_it_is_one_row_that_opens_the_search_and_the_menu(string url, bool script)
    {
        await using Visit visit = await site.Visit(url, Look.Narrow, script);
        IPage page = visit.Page;
        Assert.InRange(await page.EvaluateAsync<double>("document.querySelector('.site-header').getBoundingClientRect().height"), 44, 60);
        Assert.False(await page.Locator(".main-nav").IsVisibleAsync());
        await page.Locator("[popovertarget=site-search]").ClickAsync();
        Assert.True(await page.Locator(".site-header input").IsVisibleAsync());
        if (script)
            Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.site-header input')"));
        await page.Keyboard.PressAsync("Escape");
        await page.Locator(".tools [popovertarget=menu]").ClickAsync();
        await page.Locator($"{Group} > summary").First.ClickAsync();
        await page.Locator($"{Group}[open] a").First.ClickAsync();
        await visit.Arrives("/indicators/");
    }

    [Fact]
    public async Task A_page_shows_the_sections_beside_its_own()
    {
        await using Visit visit = await site.Visit("/en/plans/wuhai-climate/");
        Assert.Equal(["All plans", "Documents cited", "Glossary"], await visit.Page.Locator(".section-nav a").AllTextContentsAsync());
        Assert.Equal("All plans", await visit.Page.Locator(".section-nav [aria-current=true]").TextContentAsync());
    }
}

using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Search;

/// <summary>The box in the head of every page, by keyboard.</summary>
public sealed class BoxTests(SiteInBrowser site)
{
    private const string Box = ".site-header input";
    private const string Options = ".site-header [role=option]";
    private const string Active = "document.getElementById(document.querySelector('.site-header input').getAttribute('aria-activedescendant'))";

    [Fact]
    public async Task A_slash_leads_to_the_box_and_Enter_opens_the_suggestion_the_arrows_chose()
    {
        await using Visit visit = await site.Visit(Routes.About.Url(Language.English));
        await Type(visit, "forest cover");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("true", await visit.Page.EvaluateAsync<string>($"{Active}.getAttribute('aria-selected')"));
        Assert.Equal("Forest cover", await visit.Page.EvaluateAsync<string>($"{Active}.querySelector('mark').textContent"));
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/en/indicators/forest-cover/");
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task Arrows_go_around_and_Esc_closes_the_suggestions()
    {
        await using Visit visit = await site.Visit(Route.Home.Url(Language.Chinese));
        await Type(visit, "储能");
        int count = await visit.Page.Locator(Options).CountAsync();
        Assert.InRange(count, 5, 12);
        await visit.Page.Keyboard.PressAsync("ArrowUp");
        Assert.Contains("/zh/search/?q=%E5%82%A8%E8%83%BD", await visit.Page.EvaluateAsync<string>($"{Active}.href"), StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Null(await visit.Page.GetAttributeAsync(Box, "aria-activedescendant"));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.Equal("false", await visit.Page.GetAttributeAsync(Box, "aria-expanded"));
        Assert.False(await visit.Page.IsVisibleAsync("[role=listbox]"));
        Assert.Equal("储能", await visit.Page.InputValueAsync(Box));
    }

    [Fact]
    public async Task Suggestions_are_grouped_by_kind_and_their_number_is_announced()
    {
        await using Visit visit = await site.Visit(Route.Home.Url(Language.English));
        await Type(visit, "hydrogen");
        string[] groups = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[role=listbox] [role=group]')].map(e => document.getElementById(e.getAttribute('aria-labelledby')).firstChild.data)");
        Assert.Contains("Indicators", groups);
        Assert.Contains("Passages of the plans", groups);
        Assert.Matches("^[0-9]+ results$", await visit.Page.TextContentAsync(".site-header [role=status]"));
    }

    [Fact]
    public async Task Where_nothing_is_found_what_is_nearest_is_offered_and_announced_as_near()
    {
        await using Visit visit = await site.Visit(Route.Home.Url(Language.English));
        await Type(visit, "offshore wind");
        Assert.Equal("Nearest to what was typed", await visit.Page.TextContentAsync(".site-header [role=group] .search-kind"));
        Assert.Equal("/en/indicators/wind-capacity/", await visit.Page.GetAttributeAsync(Options, "href"));
        Assert.Contains("Nothing found for \"offshore wind\"", await visit.Page.TextContentAsync(".site-header [role=status]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Enter_in_the_box_opens_the_page_of_the_search()
    {
        await using Visit visit = await site.Visit(Route.Home.Url(Language.Chinese));
        await Type(visit, "森林覆盖率");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Page.Locator("main .hits a").First.WaitForAsync();
        Assert.EndsWith("/zh/search/?q=%E6%A3%AE%E6%9E%97%E8%A6%86%E7%9B%96%E7%8E%87", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal("森林覆盖率", await visit.Page.InputValueAsync("main input[name=q]"));
    }

    [Theory]
    [InlineData("zh", "carbon")]
    [InlineData("en", "碳")]
    public async Task Open_suggestions_have_no_barrier_that_axe_can_find(string code, string query)
    {
        Language language = (Language)code;
        foreach (Look[] looks in Look.ByVisit)
        {
            await using Visit visit = await site.Visit(Route.Home.Url(language), looks[0]);
            await Type(visit, query);
            Assert.Empty(await Axe.Barriers(visit.Page, looks));
            Assert.True(await visit.Page.Locator(Options).First.IsVisibleAsync());
            Assert.Empty(await visit.ScrollsSidewaysIn(looks));
        }
    }

    [Theory]
    [InlineData("zh", "/zh/search/")]
    [InlineData("en", "/en/search/")]
    public async Task Without_script_the_box_leads_to_the_lists_of_the_site(string code, string search)
    {
        Language language = (Language)code;
        await using Visit visit = await site.Visit(Route.Home.Url(language), script: false);
        await visit.Page.FillAsync(Box, "CCUS");
        await visit.Page.PressAsync(Box, "Enter");
        await visit.Arrives($"{search}?q=CCUS");
        Assert.Contains("JavaScript", await visit.Page.InnerTextAsync("main .no-script"), StringComparison.Ordinal);
        foreach (Route list in (Route[])[Routes.Plans, Routes.Indicators, Routes.Projects, Routes.Organizations, Routes.Glossary, Routes.Columns, Routes.Notes])
            Assert.True(await visit.Page.IsVisibleAsync($"main a[href='{list.Url(language)}']"), list.Path);
    }

    /// <summary>Goes to the box as a reader of the keyboard does, types, and waits for the suggestions.</summary>
    private static async Task Type(Visit visit, string query)
    {
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.InsertTextAsync(query);
        await visit.Page.Locator(".site-header [role=status]:not(:empty)").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await visit.Page.Locator(Options).First.WaitForAsync();
    }
}

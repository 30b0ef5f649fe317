using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Pages;

public sealed class LanguageSwitchTests(SiteInBrowser site)
{
    private const string Switch = "a.language-switch";
    private const string Place = "?from=test#main";

    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task The_switch_opens_the_same_place_in_the_other_language(PageType type, Language language)
    {
        Page page = site.Examples(type, language).First();
        await using Visit visit = await site.Visit(page.Url + Place);
        await visit.Page.ClickAsync(Switch);
        await visit.Arrives($"{Other(page)}{Place}");
        Assert.Equal(language.Other().Tag(), await visit.Page.GetAttributeAsync("html", "lang"));
    }

    /// <summary>A permalink opened earlier is no longer where one reads.</summary>
    [Theory]
    [InlineData("/en/plans/wuhai-climate/", "p20", "p150")]
    [InlineData("/zh/indicators/forest-cover/", "s-forest-cover.1", "s-forest-cover.12")]
    [InlineData("/en/glossary/", "new-energy-vehicle", "carbon-peaking")]
    public async Task The_switch_leads_to_what_is_read_and_leaves_the_history_alone(string page, string opened, string read)
    {
        await using Visit visit = await site.Visit($"{page}#{opened}");
        int entries = await visit.Page.EvaluateAsync<int>("history.length");
        await visit.Page.EvaluateAsync("id => scrollTo(0, document.getElementById(id).getBoundingClientRect().top + scrollY - 5)", read);
        await visit.Page.DispatchEventAsync(Switch, "pointerdown");
        Assert.EndsWith($"#{read}", await visit.Page.GetAttributeAsync(Switch, "href"), StringComparison.Ordinal);
        Assert.EndsWith($"#{opened}", visit.Page.Url, StringComparison.Ordinal);
        Assert.Equal(entries, await visit.Page.EvaluateAsync<int>("history.length"));

        await visit.Page.EvaluateAsync("scrollTo(0, 0)");
        await visit.Page.DispatchEventAsync(Switch, "pointerdown");
        Assert.DoesNotContain('#', (await visit.Page.GetAttributeAsync(Switch, "href"))!);
    }

    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task Without_script_it_opens_the_same_page(PageType type, Language language)
    {
        Page page = site.Examples(type, language).First();
        await using Visit visit = await site.Visit(page.Url, script: false);
        await visit.Page.ClickAsync(Switch);
        await visit.Arrives(Other(page));
        Assert.Equal(language.Other().Tag(), await visit.Page.GetAttributeAsync("html", "lang"));
    }

    /// <summary>A page shown at any wrong address has no counterpart: the switch goes home.</summary>
    private static string Other(Page page) => page.Type == PageType.NotFound ? Route.Home.Url(page.Language.Other()) : page.Route.Url(page.Language.Other());
}

using System.Collections.Concurrent;
using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Search;

/// <summary>The page of the search: what is found, what it is narrowed by, and the address that keeps both.</summary>
public sealed class SearchPageTests(SiteInBrowser site)
{
    private const string Hits = ".hits a";
    private const string Status = "main [role=status]";

    [Fact]
    public async Task A_target_is_found_by_an_English_word_and_its_sentence_is_read_in_both_languages()
    {
        await using Visit visit = await site.Visit("/zh/search/");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.InsertTextAsync("forest stock volume 1.55 billion m³");
        await Found(visit);
        ILocator passage = visit.Page.Locator(".hits li", new() { Has = visit.Page.Locator("a[href^='/zh/plans/inner-mongolia-climate/#']") }).First;
        Assert.Contains("1.55 billion", await passage.Locator("[lang=en] mark").AllTextContentsAsync().ContinueWith(texts => string.Join('|', texts.Result)), StringComparison.Ordinal);
        await passage.Locator("a").ClickAsync();
        await visit.Arrives("/zh/plans/inner-mongolia-climate/#p");
        string read = await visit.Page.InnerTextAsync(":target");
        Assert.Contains("15.5亿立方米", read, StringComparison.Ordinal);
        Assert.Contains("1.55 billion", read, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_found_is_counted_by_kind_and_marked_as_it_was_typed()
    {
        await using Visit visit = await site.Visit("/zh/search/?q=%E5%84%B2%E8%83%BD");
        await Found(visit);
        string status = await visit.Page.InnerTextAsync(Status);
        Assert.Matches("^[0-9]+个结果：.*[0-9]+个段落", status);
        string[] counts = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.search-results h2 .search-count')].map(e => e.textContent)");
        Assert.Equal(int.Parse(status.Split('个')[0], System.Globalization.CultureInfo.InvariantCulture), counts.Sum(count => int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)));
        Assert.All(await visit.Page.Locator(".hits mark").AllTextContentsAsync(), mark => Assert.Equal("储能", mark));
    }

    [Fact]
    public async Task The_figure_of_a_statement_is_marked_in_its_clause_and_the_Chinese_stands_beside_it()
    {
        await using Visit visit = await site.Visit("/en/search/?q=forest+cover+Wuhai&kind=statement");
        await Found(visit);
        ILocator hit = visit.Page.Locator(".hits li", new() { Has = visit.Page.Locator("a[href$='#s-forest-cover.12']") });
        Assert.Equal(["9.5%", "9.5%"], await hit.Locator(".hit-text b").AllTextContentsAsync());
        Assert.Equal("到2025年，森林覆盖率达到9.5%", await hit.Locator(".hit-text[lang=zh-Hans]").TextContentAsync());
    }

    [Fact]
    public async Task Facets_narrow_the_results_and_the_address_keeps_them()
    {
        await using Visit visit = await site.Visit("/en/search/?q=hydrogen");
        await Found(visit);
        await visit.Page.CheckAsync("#facet-kind-passage");
        await visit.Page.CheckAsync("#facet-plan-wuhai-climate");
        Assert.EndsWith("/en/search/?q=hydrogen&kind=passage&plan=wuhai-climate", visit.Page.Url, StringComparison.Ordinal);
        await OnlyWuhai(visit);
        Assert.Matches("^[0-9]+ of [0-9]+ results$", await visit.Page.InnerTextAsync(Status));

        await visit.Page.ReloadAsync();
        await OnlyWuhai(visit);
        Assert.True(await visit.Page.IsCheckedAsync("#facet-kind-passage"));

        await visit.Page.GoBackAsync();
        await visit.Page.Locator("#facet-plan-wuhai-climate:not(:checked)").WaitForAsync();
        Assert.EndsWith("?q=hydrogen&kind=passage", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.GoForwardAsync();
        await visit.Page.Locator("#facet-plan-wuhai-climate:checked").WaitForAsync();
        await OnlyWuhai(visit);
    }

    [Fact]
    public async Task What_is_typed_is_kept_in_the_address_once_it_rests()
    {
        await using Visit visit = await site.Visit("/zh/search/?from=elsewhere#main");
        Assert.EndsWith("/zh/search/?from=elsewhere#main", visit.Page.Url, StringComparison.Ordinal);
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.InsertTextAsync("PUE");
        await Found(visit);
        await visit.Arrives("/zh/search/?q=PUE");
        Assert.StartsWith("PUE · ", await visit.Page.TitleAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Arrows_go_through_the_results_and_Esc_comes_back_to_the_box()
    {
        await using Visit visit = await site.Visit("/en/search/");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.InsertTextAsync("sponge city");
        await Found(visit);
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal(1, await visit.Page.EvaluateAsync<int>($"[...document.querySelectorAll('{Hits}')].indexOf(document.activeElement)"));
        await visit.Page.Keyboard.PressAsync("Escape");
        Assert.True(await visit.Page.EvaluateAsync<bool>("document.activeElement.name === 'q'"));
        await visit.Page.Keyboard.PressAsync("ArrowDown");
        await visit.Page.Keyboard.PressAsync("Enter");
        await visit.Arrives("/en/glossary/#sponge-city");
    }

    [Fact]
    public async Task Words_that_stand_together_come_first_and_the_rest_is_offered()
    {
        await using Visit visit = await site.Visit($"/zh/search/?q={Uri.EscapeDataString("风电 光伏")}");
        await Found(visit);
        int together = await visit.Page.Locator(Hits).CountAsync();
        await visit.Page.ClickAsync(".search-results > p button");
        Assert.Contains("apart=1", visit.Page.Url, StringComparison.Ordinal);
        Assert.True(await visit.Page.Locator(Hits).CountAsync() > together);
    }

    [Fact]
    public async Task The_lists_are_offered_where_nothing_is_found()
    {
        await using Visit visit = await site.Visit("/en/search/?q=zzzz");
        await visit.Page.Locator($"{Status}:not(:empty)").WaitForAsync();
        Assert.Contains("zzzz", await visit.Page.InnerTextAsync(Status), StringComparison.Ordinal);
        Assert.True(await visit.Page.IsVisibleAsync("main a[href='/en/indicators/']"));
        Assert.False(await visit.Page.IsVisibleAsync("main details"));
    }

    [Fact]
    public async Task A_question_without_spaces_leads_to_the_figure()
    {
        await using Visit visit = await site.Visit($"/zh/search/?q={Uri.EscapeDataString("乌海到2025年要建多少加氢站？")}");
        await Found(visit);
        await visit.Page.ClickAsync(".hits a[href$='#s-hydrogen-stations.8']");
        await visit.Arrives("/zh/indicators/hydrogen-stations/#s-hydrogen-stations.8");
        Assert.Contains("8座", await visit.Page.InnerTextAsync("#s-hydrogen-stations\\.8"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_result_found_by_another_name_says_so()
    {
        await using Visit visit = await site.Visit("/en/search/?q=net+zero");
        await Found(visit);
        ILocator first = visit.Page.Locator(".hits li").First;
        Assert.EndsWith("/en/glossary/#carbon-neutrality", await first.Locator("a").GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.Equal("also asked as: net zero", await first.Locator(".hit-called").TextContentAsync());
        Assert.DoesNotContain("net zero", await first.Locator("a").TextContentAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("en", "offshore wind", "/en/indicators/wind-capacity/", "offshore wind")]
    [InlineData("zh", "森林复盖率", "/zh/indicators/forest-cover/", "森林复盖率")]
    public async Task What_is_only_near_is_said_to_be_near(string code, string query, string near, string said)
    {
        Language language = (Language)code;
        await using Visit visit = await site.Visit($"/{language.Prefix()}/search/?q={Uri.EscapeDataString(query)}");
        await Found(visit);
        Assert.Contains(said, await visit.Page.InnerTextAsync(Status), StringComparison.Ordinal);
        Assert.Equal(1, await visit.Page.Locator(".search-results section").CountAsync());
        Assert.Contains(language == Language.Chinese ? "最接近" : "Nearest", await visit.Page.InnerTextAsync(".search-results h2"), StringComparison.Ordinal);
        Assert.Equal(near, await visit.Page.GetAttributeAsync(Hits, "href"));
        Assert.True(await visit.Page.IsVisibleAsync($"main a[href='/{language.Prefix()}/indicators/']"));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task What_only_the_other_language_has_is_found_there()
    {
        await using Visit visit = await site.Visit("/zh/search/?q=1.8");
        await visit.Page.Locator($"{Status}:not(:empty)").WaitForAsync();
        Assert.Equal(0, await visit.Page.Locator(".hits [lang=en]").CountAsync());
        await visit.Page.FillAsync("main input[name=q]", "\"1.8\"");
        await visit.Page.Locator(".hits [lang=en] mark").First.WaitForAsync();
        Assert.Contains("1.8", await visit.Page.Locator(".hits [lang=en] mark").First.TextContentAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh", "%E7%A2%B3", "zh.json")]
    [InlineData("en", "carbon", "en.json")]
    public async Task Only_the_language_of_the_page_is_loaded_when_it_can_answer(string code, string query, string records)
    {
        Language language = (Language)code;
        string folder = language == Language.Chinese ? "zh" : "en";
        await using Visit visit = await site.Visit($"/{folder}/about/");
        ConcurrentBag<string> requests = [];
        void Note(object? sender, IRequest request) => requests.Add(request.Url);
        visit.Page.Request += Note;
        await visit.Page.GotoAsync($"/{folder}/search/?q={query}");
        await Found(visit);
        visit.Page.Request -= Note;
        Assert.Equal([records], requests.Where(url => url.Contains("/search/", StringComparison.Ordinal) && url.EndsWith(".json", StringComparison.Ordinal)).Select(url => url.Split('/')[^1]));
    }

    [Theory]
    [InlineData("/zh/search/?q=hydrogen")]
    [InlineData("/en/search/?q=%E6%B0%A2")]
    [InlineData("/en/search/?q=%E5%8F%8C%E7%A2%B3%E7%9B%AE%E6%A0%87")]
    public async Task Results_have_no_barrier_that_axe_can_find_and_fit_every_screen(string url)
    {
        foreach (Look[] looks in Look.ByVisit)
        {
            await using Visit visit = await site.Visit(url, looks[0]);
            await visit.Page.Locator(".hits [lang]").First.WaitForAsync();
            await visit.Page.EvaluateAsync("document.querySelector('details').open = true");
            Assert.Empty(await Axe.Barriers(visit.Page, looks));
            Assert.Empty(await visit.ScrollsSidewaysIn(looks));
        }
    }

    private static Task Found(Visit visit) => visit.Page.Locator(Hits).First.WaitForAsync();

    private static async Task OnlyWuhai(Visit visit)
    {
        await Found(visit);
        string[] leads = await visit.Page.EvaluateAsync<string[]>($"[...document.querySelectorAll('{Hits}')].map(e => e.getAttribute('href'))");
        Assert.All(leads, lead => Assert.StartsWith("/en/plans/wuhai-climate/#", lead, StringComparison.Ordinal));
    }
}

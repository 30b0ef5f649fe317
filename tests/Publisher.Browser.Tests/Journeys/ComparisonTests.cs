using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;
using Publisher.Browser.Tests.Site;
using Publisher.Knowledge.Text;
using Publisher.Site.Comparison;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Journeys;

public sealed class ComparisonTests(SiteInBrowser site)
{
    private const string Result = ".compare-result";
    private const string Choice = "?places=hohhot&places=wuhai&indicators=star-rated-share&indicators=forest-cover&indicators=carbon-intensity-cut";

    /// <summary>Every cell of every table, line by line, as it is read.</summary>
    private const string Cells = """
        root => [...root.querySelectorAll('table.comparison tr')].map(row => [...row.children]
          .map(cell => cell.textContent.replace(/\s+/g, ' ').trim()).join(' | '))
        """;

    /// <summary>The sentences of what is compared and the bands and rows of the charts under them.</summary>
    private const string Compared = """
        root => [...root.querySelectorAll('.compared > li')].map(item =>
          [...item.querySelectorAll('p:not(.note-line, .band)')].map(p => p.textContent.trim()).join(' ')
          + ' # ' + [...item.querySelectorAll('.plot > .band, .plot-row')].map(row => `${row.textContent.trim()} ${row.getAttribute('href') ?? ''}`).join(' | '))
        """;

    [Fact]
    public async Task A_reader_compares_two_cities_and_shares_the_link()
    {
        await using Visit visit = await site.Visit(Routes.Compare.Url(Language.English));
        IPage page = visit.Page;
        await page.GetByLabel("Hohhot", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Wuhai", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Filter indicators").FillAsync("forest cov");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Forest cover" }).CheckAsync();
        await page.GetByLabel("Filter indicators").FillAsync("星级");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Star-rated green buildings among new buildings" }).CheckAsync();
        await page.WaitForSelectorAsync($"{Result} tbody tr:nth-child(2)");
        Assert.EndsWith("?places=hohhot&places=wuhai&indicators=star-rated-share&indicators=forest-cover", page.Url, StringComparison.Ordinal);
        Assert.StartsWith("Places: 2. Indicators: 2. Compared: ", await page.InnerTextAsync(".compare-status"), StringComparison.Ordinal);
        string[] table = await Read(page, Result, Cells);
        Assert.Equal(3, table.Length);

        await using Visit other = await site.Visit(page.Url);
        await other.Page.WaitForSelectorAsync($"{Result} tbody tr:nth-child(2)");
        Assert.Equal(table, await Read(other.Page, Result, Cells));
        Assert.True(await other.Page.GetByRole(AriaRole.Checkbox, new() { Name = "Forest cover" }).IsCheckedAsync());
        Assert.Empty(other.Complaints);

        await page.GoBackAsync();
        await page.WaitForFunctionAsync($"() => document.querySelectorAll('{Result} tbody tr').length === 1");
        Assert.False(await page.GetByRole(AriaRole.Checkbox, new() { Name = "Star-rated green buildings among new buildings" }).IsCheckedAsync());
        await page.GoForwardAsync();
        await page.WaitForSelectorAsync($"{Result} tbody tr:nth-child(2)");
        Assert.Equal(table, await Read(page, Result, Cells));
        Assert.Empty(visit.Complaints);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_choice_of_two_places_says_what_their_page_says(string code)
    {
        Language language = (Language)code;
        foreach (PairComparisonPage model in PublishedPages.OfTwoPlaces)
        {
            string[] shared = [.. model.Sectors.SelectMany(sector => sector.Shared).Select(indicator => indicator.Id.Value)];
            string query = string.Join('&', shared.Select(id => $"indicators={id}").Prepend($"places={model.Two.Id}").Prepend($"places={model.One.Id}"));
            await using Visit written = await site.Visit(model.Parts.Route.Url(language));
            await using Visit chosen = await site.Visit($"{Routes.Compare.Url(language)}?{query}");
            await chosen.Page.WaitForSelectorAsync($"{Result} tbody tr:nth-child({shared.Length})");
            await chosen.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            string[] heads = [.. (await Read(written.Page, "main", Cells)).Take(1)];

            Assert.Equal((await Read(written.Page, "main", Cells)).Where(row => row != heads[0]), (await Read(chosen.Page, Result, Cells)).Where(row => row != heads[0]));
            Assert.Equal(await Read(written.Page, "main", Compared), await Read(chosen.Page, Result, Compared));
            string download = await Csv(chosen.Page);
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(site.Built.Folder, ComparisonFiles.PairCsvUrl(model.Parts, language)[1..]), TestContext.Current.CancellationToken), download);
            Assert.Empty(chosen.Complaints);
        }
    }

    [Fact]
    public async Task What_may_not_be_compared_is_refused_with_the_reason()
    {
        await using Visit visit = await site.Visit($"{Routes.Compare.Url(Language.English)}?places=inner-mongolia&places=wuhai&indicators=greenhouse-gas-emissions&indicators=new-type-storage-capacity&indicators=storage-equipment-output");
        await visit.Page.WaitForSelectorAsync($"{Result} tbody tr:nth-child(3)");
        string refused = await visit.Page.InnerTextAsync($"{Result} [data-refused]");
        Assert.Contains("56.6907 Mt CO₂e", refused.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("different definition", refused, StringComparison.Ordinal);
        Assert.Contains("kilowatt-hours", refused, StringComparison.Ordinal);
        Assert.False(await visit.Page.Locator($"{Result} [data-findings]").IsVisibleAsync());
        Assert.True(await visit.Page.Locator($"{Result} .regional").IsVisibleAsync());
    }

    [Fact]
    public async Task The_keyboard_is_enough()
    {
        await using Visit visit = await site.Visit($"{Routes.Compare.Url(Language.English)}?places=hohhot&indicators=forest-cover");
        await visit.Page.WaitForSelectorAsync($"{Result} tbody tr");
        await visit.Page.FocusAsync("input[name=places][value=wuhai]");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.WaitForSelectorAsync($"{Result} th:nth-child(4)");
        Assert.Equal("wuhai", await visit.Page.EvaluateAsync<string>("document.activeElement.value"));
        await visit.Page.FocusAsync("[data-indicators] input:not(:checked)");
        string chosen = await visit.Page.EvaluateAsync<string>("document.activeElement.value");
        await visit.Page.Keyboard.PressAsync("Space");
        await visit.Page.WaitForSelectorAsync($"{Result} tbody tr:nth-child(2)");
        Assert.Equal(chosen, await visit.Page.EvaluateAsync<string>("document.activeElement.value"));
        Assert.Contains($"indicators={chosen}", visit.Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_the_page_says_so_and_leads_to_the_pages_that_need_none()
    {
        await using Visit visit = await site.Visit(Routes.Compare.Url(Language.English) + Choice, script: false);
        Assert.False(await visit.Page.Locator(".compare-form").IsVisibleAsync());
        Assert.False(await visit.Page.Locator(Result).IsVisibleAsync());
        Assert.Contains("JavaScript", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
        await visit.Page.ClickAsync("text=Hohhot and Wuhai compared");
        await visit.Page.WaitForURLAsync("**/en/compare/hohhot-with-wuhai/");
        Assert.Contains("Forest cover, 2025: Hohhot, 23.8%; Wuhai, 9.5%. The figure of Hohhot is higher.", await visit.Page.InnerTextAsync("main"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task A_choice_fits_a_phone_and_has_no_barrier_in_any_look(string code)
    {
        Language language = (Language)code;
        foreach (Look[] looks in Look.ByVisit)
        {
            await using Visit visit = await site.Visit(Routes.Compare.Url(language) + Choice + "&places=inner-mongolia", looks[0]);
            await visit.Page.WaitForSelectorAsync($"{Result} tbody tr:nth-child(3)");
            await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            Assert.Empty(await Axe.Barriers(visit.Page, looks));
            Assert.Empty(await visit.ScrollsSidewaysIn(looks));
        }
    }

    private static Task<string[]> Read(IPage page, string root, string script) => page.Locator(root).EvaluateAsync<string[]>(script);

    private static async Task<string> Csv(IPage page)
    {
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-csv-button]"));
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}

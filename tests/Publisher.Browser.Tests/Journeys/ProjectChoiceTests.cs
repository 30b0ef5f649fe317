using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;

namespace Publisher.Browser.Tests.Journeys;

/// <summary>A reader chooses among projects by owner, kind and words, groups and sorts them, and takes away what is shown. projects.json is the oracle.</summary>
public sealed class ProjectChoiceTests(SiteInBrowser site)
{
    private const string Owner = "hohhot-zhongran-city-gas";
    private const string Shown = "[...document.querySelectorAll('tr[data-id]')].filter(row => row.checkVisibility()).map(row => row.dataset.id)";

    private ImmutableArray<JsonElement> Projects =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(site.Built.Folder, "api/v1/projects.json"))).RootElement.GetProperty("projects").EnumerateArray()];

    [Theory]
    [InlineData("en", 1280)]
    [InlineData("zh", 320)]
    public async Task Projects_of_an_owner_are_filtered_counted_and_downloaded(string language, int width)
    {
        string[] expected = Ids(project => Has(project, "owners", Owner));
        Assert.NotEmpty(expected);
        await using Visit visit = await site.Visit($"/{language}/projects/", new Look("window", width));
        await visit.Page.Locator("details.facet", new() { Has = visit.Page.Locator($"input[value='{Owner}']") }).Locator("summary").ClickAsync();
        ILocator box = visit.Page.Locator($"input[name=owner][value='{Owner}']");
        Assert.Equal(expected.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), await box.Locator("xpath=ancestor::li").Locator(".count").TextContentAsync());
        await box.CheckAsync();

        Assert.Equal(expected, await visit.Page.EvaluateAsync<string[]>(Shown));
        string status = (await visit.Page.Locator("form[data-choice] [role=status]").TextContentAsync())!;
        Assert.Contains(expected.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), status, StringComparison.Ordinal);
        Assert.Contains($"owner={Owner}", visit.Page.Url, StringComparison.Ordinal);

        IDownload download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator("button[data-csv]").ClickAsync());
        using StreamReader csv = File.OpenText((await download.PathAsync())!);
        Assert.Equal(["id", .. expected], (await csv.ReadToEndAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n').Select(row => row.Split(',')[0].TrimStart('\uFEFF')));
        Assert.Empty(visit.Complaints);
    }

    [Fact]
    public async Task A_shared_address_shows_the_same_choice_grouped_and_sorted()
    {
        await using Visit visit = await site.Visit("/en/projects/?kind=project&sector=energy&group=owner&sort=name");
        string[] expected = Ids(project => Text(project, "kind") == "project" && Text(project, "sector") == "energy");
        Assert.Equal(expected.Order(StringComparer.Ordinal), (await visit.Page.EvaluateAsync<string[]>(Shown)).Order(StringComparer.Ordinal));

        string[] groups = await visit.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.section-row')].filter(row => row.checkVisibility()).map(row => row.textContent.trim())");
        Assert.Equal(groups.Length, groups.Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("not given in the plan", groups[^1]);
        string[][] names = await visit.Page.EvaluateAsync<string[][]>(
            "[...document.querySelectorAll('.project-table > tbody')].filter(body => body.checkVisibility()).map(body => [...body.querySelectorAll('tr[data-id]')].filter(row => row.checkVisibility()).map(row => row.cells[0].querySelector('a').textContent))");
        Assert.All(names, group => Assert.Equal(group.Order(StringComparer.InvariantCultureIgnoreCase), group));
    }

    [Fact]
    public async Task Words_find_entries_whatever_the_width_of_their_characters()
    {
        await using Visit visit = await site.Visit("/zh/projects/");
        await visit.Page.Locator("form[data-choice] input[name=q]").FillAsync("３ＧＷ");
        string[] found = await visit.Page.EvaluateAsync<string[]>(Shown);
        Assert.Contains("hohhot-huayao-wafers-3gw", found);
        await visit.Page.Locator("form[data-choice] input[name=q]").FillAsync("no such words");
        Assert.Empty(await visit.Page.EvaluateAsync<string[]>(Shown));
        await visit.Page.Locator("button[type=reset]").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("tr[data-id]:visible")).ToHaveCountAsync(Projects.Length);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public async Task Names_in_Simplified_are_found_when_they_are_typed_in_Traditional(string language)
    {
        string[] expected = Ids(project => project.GetProperty("name").GetProperty("zh").GetString()!.Contains("供热", StringComparison.Ordinal));
        Assert.NotEmpty(expected);
        await using Visit visit = await site.Visit($"/{language}/projects/");
        await visit.Page.Locator("form[data-choice] input[name=q]").FillAsync("供熱");
        Assert.Subset((await visit.Page.EvaluateAsync<string[]>(Shown)).ToHashSet(), expected.ToHashSet());
    }

    [Fact]
    public async Task The_totals_of_the_script_are_those_of_the_page_as_it_was_sent()
    {
        const string Totals = "[...document.querySelectorAll('table[data-totals] tbody tr')].map(row => row.textContent.replace(/\\s+/g, ' '))";
        await using Visit plain = await site.Visit("/en/projects/", script: false);
        string[] sent = await plain.Page.EvaluateAsync<string[]>(Totals);
        await using Visit visit = await site.Visit("/en/projects/");
        await visit.Page.Locator("form[data-choice]").WaitForAsync();
        Assert.NotEmpty(sent);
        Assert.Equal(sent, await visit.Page.EvaluateAsync<string[]>(Totals));
    }

    [Fact]
    public async Task Amounts_of_one_thing_are_added_up_and_different_things_are_not()
    {
        const string Sum = "row => row.cells[2].textContent.trim()";
        await using Visit all = await site.Visit("/en/projects/");
        ILocator kilometers = all.Page.Locator("tr[data-role=new][data-unit='公里']");
        Assert.DoesNotMatch("^[0-9.]+$", await kilometers.EvaluateAsync<string>(Sum));

        // Two gate stations, each with a high-pressure gas pipeline: 18 and 24 km.
        await all.Page.Locator("form[data-choice] input[name=q]").FillAsync("receiving gate station");
        Assert.Equal("42", await kilometers.EvaluateAsync<string>(Sum));
    }

    private string[] Ids(Func<JsonElement, bool> fits) => [.. Projects.Where(fits).Select(project => Text(project, "id"))];

    private static string Text(JsonElement project, string field) => project.GetProperty(field).GetString()!;

    private static bool Has(JsonElement project, string field, string value) => project.GetProperty(field).EnumerateArray().Any(one => one.GetString() == value);
}

using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Pages;

/// <summary>What a reader does in a plan: choose a language and a script, copy a passage, follow the outline.</summary>
public sealed class ReaderTests(SiteInBrowser site)
{
    private const string Shown = """
        () => ['.zh.hans', '.zh.hant', '.en'].filter(half => document.querySelector('#p2 .pair > ' + half)?.checkVisibility()).join(' ')
        """;

    /// <summary>Keeps what the page copies, for a test has no clipboard.</summary>
    private const string Clipboard = """
        () => { window.copied = ''; navigator.clipboard.writeText = text => { window.copied = text; return Promise.resolve(); }; }
        """;

    private static readonly string Traditional = Routes.Plan(new("inner-mongolia-climate")).Url(Language.English);
    private static readonly string Hohhot = Routes.Plan(new("hohhot-energy-saving")).Url(Language.English);

    [Fact]
    public async Task Language_and_script_are_chosen_without_a_script()
    {
        await using Visit visit = await site.Visit(Traditional, script: false);

        Assert.Equal(".zh.hans .en", await visit.Page.EvaluateAsync<string>(Shown));
        await visit.Page.CheckAsync("input[name=language][value=zh]");
        Assert.Equal(".zh.hans", await visit.Page.EvaluateAsync<string>(Shown));
        await visit.Page.CheckAsync("input[name=script][value=hant]");
        Assert.Equal(".zh.hant", await visit.Page.EvaluateAsync<string>(Shown));
        await visit.Page.CheckAsync("input[name=language][value=en]");
        Assert.Equal(".en", await visit.Page.EvaluateAsync<string>(Shown));
    }

    [Fact]
    public async Task A_number_printed_once_for_both_languages_stays_in_English()
    {
        await using Visit visit = await site.Visit(Hohhot, script: false);
        await visit.Page.CheckAsync("input[name=language][value=en]");
        Assert.Contains("29.55", await visit.Page.InnerTextAsync(".plan-table >> nth=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copied_passage_carries_its_citation_and_address()
    {
        await using Visit visit = await site.Visit(Hohhot);
        await visit.Page.EvaluateAsync(Clipboard);
        await visit.Page.CheckAsync("input[name=language][value=zh]");
        await visit.Page.ClickAsync("#p10 .copy-passage");
        string chinese = await visit.Page.EvaluateAsync<string>("window.copied");

        Assert.Contains("规模以上工业单位增加值能耗下降 18%", chinese, StringComparison.Ordinal);
        Assert.Contains("Implementation Plan of Hohhot for Comprehensive Work on Energy Conservation and Emission Reduction", chinese, StringComparison.Ordinal);
        Assert.Contains("[issuer not stated in the source]", chinese, StringComparison.Ordinal);
        Assert.Contains("line 17", chinese, StringComparison.Ordinal);
        Assert.EndsWith($"{Hohhot}#p10", chinese, StringComparison.Ordinal);
        Assert.Contains("p10", await visit.Page.InnerTextAsync(".copy-status"), StringComparison.Ordinal);

        await visit.Page.CheckAsync("input[name=language][value=en]");
        await visit.Page.ClickAsync("#p10 .copy-passage");
        string english = await visit.Page.EvaluateAsync<string>("window.copied");
        Assert.DoesNotContain("规模以上", english, StringComparison.Ordinal);
        Assert.EndsWith("Unofficial translation. The Chinese text prevails.", english, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_outline_marks_the_section_that_is_read()
    {
        await using Visit visit = await site.Visit(Hohhot);
        string[] sections = await visit.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('.outline-beside a')].map(link => link.hash)");

        await visit.Page.EvaluateAsync("hash => document.querySelector(hash).scrollIntoView()", sections[4]);
        await visit.Page.WaitForSelectorAsync($".outline-beside a[aria-current][href='{sections[4]}']");
        await visit.Page.EvaluateAsync("scrollTo(0, 0)");
        await visit.Page.WaitForSelectorAsync(".outline-beside a[aria-current]", new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
    }
}

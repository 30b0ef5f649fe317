using System.Text;
using Publisher.Checking;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;
using Publisher.Site;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Retired;

namespace Publisher.Tests.Checking;

/// <summary>A site with one thing wrong for every code of the output check.</summary>
public sealed class SiteCheckTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeReader.Read(SmallSite.Sources).Knowledge!;

    [Fact]
    public void A_sound_site_passes() => Assert.Empty(Built.From(SmallSite.Sources).Result.Diagnostics);

    [Fact]
    public void OCP0501_a_link_leads_nowhere()
    {
        PlainTheme theme = With("<a href=\"/en/nowhere/\"></a>", PageType.About);
        Diagnostic error = Built.From(SmallSite.Sources, theme).Error("OCP0501");
        Assert.Contains("/en/nowhere/ leads nowhere", error.Message, StringComparison.Ordinal);
        Assert.EndsWith("/about/", error.Place.File, StringComparison.Ordinal);
    }

    [Fact]
    public void OCP0501_is_said_once_for_all_pages()
    {
        Diagnostic error = Built.From(SmallSite.Sources, With("<img src=\"/none.png\">")).Error("OCP0501");
        Assert.Matches("here and on \\d+ other pages", error.Message);
    }

    [Fact]
    public void OCP0502_a_link_leads_to_a_page_without_that_id()
    {
        PlainTheme theme = With("<a href=\"/en/plans/small/#p9\"></a>", PageType.About);
        Assert.Contains("#p9", Built.From(SmallSite.Sources, theme).Error("OCP0502").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void OCP0503_an_id_stands_twice() =>
        Built.From(SmallSite.Sources, OnlyOn(PageType.Plan, Language.English, "<p id=\"p1\"></p>")).Error("OCP0503");

    [Fact]
    public void OCP0504_no_page_links_to_a_page()
    {
        PlainTheme theme = new() { LinksTo = (_, to) => to.Type != PageType.Indicator };
        string[] orphans = [.. Built.From(SmallSite.Sources, theme).Result.Diagnostics.Where(found => found.Code == "OCP0504").Select(found => found.Place.File)];
        Assert.Equal(["/zh/indicators/forest-cover/", "/en/indicators/forest-cover/"], orphans);
    }

    [Theory]
    [InlineData("OCP0430", "![map](https://other.example/map.png)")]
    [InlineData("OCP0430", "![map](//other.example/map.png)")]
    [InlineData("OCP0431", "[here](vbscript:run)")]
    [InlineData("OCP0431", "[here](javascript:run)")]
    [InlineData("OCP0431", "[here](data:text/html,x)")]
    [InlineData("OCP0431", "<vbscript:run>")]
    [InlineData("OCP0432", "A word. {onclick=run}")]
    [InlineData("OCP0432", "A word. {.large}")]
    public void A_page_in_Markdown_runs_nothing_and_shows_no_pictures_of_others(string code, string text)
    {
        Diagnostic error = Built.From(SmallSite.Sources.With("content/pages/about.en.md", $"# About\n\nText.\n\n{text}\n")).Error(code);
        Assert.Equal(new Place("content/pages/about.en.md", 5, 1), error.Place with { Column = 1 });
    }

    [Theory]
    [InlineData('>')]
    [InlineData('[')]
    [InlineData('*')]
    public void A_page_in_Markdown_that_is_nested_too_deep_is_an_error_and_no_crash(char sign)
    {
        string text = string.Concat(Enumerable.Repeat(sign == '*' ? "*a " : $"{sign}", 20_000));
        Diagnostic error = Built.From(SmallSite.Sources.With("content/pages/about.en.md", $"# About\n\nText.\n\n{text}x\n")).Error("OCP0433");
        Assert.Equal(new Place("content/pages/about.en.md", 5, 1), error.Place);
    }

    [Theory]
    [InlineData("hreflang=\"zh-Hans\" href=\"https://small.example/zh/about/\"", "hreflang=\"zh-Hans\" href=\"https://small.example/zh/\"")]
    [InlineData("rel=\"canonical\" href=\"https://small.example/en/about/\"", "rel=\"canonical\" href=\"https://small.example/en/\"")]
    [InlineData("<html lang=\"en\">", "<html lang=\"zh-Hans\">")]
    public void OCP0505_the_head_names_another_page_or_language(string words, string by)
    {
        PlainTheme theme = new() { Alter = (page, html) => page.Url == "/en/about/" ? html.Replace(words, by, StringComparison.Ordinal) : html };
        Built built = Built.From(SmallSite.Sources, theme);
        Assert.Contains("OCP0505", built.Errors);
        Assert.Empty(built.Files);
    }

    [Fact]
    public void OCP0506_a_page_has_one_language_only()
    {
        SitePlan plan = SitePlan.Of(Knowledge, Retirements.None);
        SitePlan half = plan with { Pages = new PageList([.. plan.Pages.Pages.Where(page => page.Url != "/zh/about/")]) };
        Diagnostic error = Assert.Single(PlanCheck.Of(half, []));
        Assert.Equal("OCP0506", error.Code);
        Assert.Equal("/en/about/", error.Place.File);
    }

    [Theory]
    [InlineData("en/about/index.html")]
    [InlineData("EN/about/index.html")]
    [InlineData("en/about")]
    public void OCP0507_two_files_want_one_place(string path)
    {
        PlainTheme theme = new() { Files = [new SiteFile(path, Encoding.UTF8.GetBytes("x"))] };
        Built.From(SmallSite.Sources, theme).Error("OCP0507");
    }

    [Fact]
    public void OCP0508_data_leads_to_an_id_that_no_page_has()
    {
        PlainTheme theme = new() { Alter = (_, html) => html.Replace("<p id=\"s-forest-cover.1\"></p>", "", StringComparison.Ordinal) };
        Assert.Contains("OCP0508", Built.From(SmallSite.Sources, theme).Errors);
    }

    [Fact]
    public void OCP0508_a_passage_has_no_place()
    {
        PlainTheme theme = new() { Alter = (_, html) => html.Replace("<p id=\"p2\"></p>", "", StringComparison.Ordinal) };
        Built built = Built.From(SmallSite.Sources, theme);
        Assert.Contains(built.Result.Diagnostics, found => found.Code == "OCP0508" && found.Place.File == "/en/plans/small/#p2");
    }

    [Fact]
    public void OCP0509_a_page_needs_a_text_that_the_interface_lacks()
    {
        SourceTree sources = SmallSite.Sources;
        foreach (string language in (string[])["zh", "en"])
        {
            string path = $"content/interface/{language}.yaml";
            sources = sources.With(path, string.Join('\n', sources.Text(path)!.Split('\n').Where(line => !line.StartsWith("not-found.title:", StringComparison.Ordinal))));
        }

        Assert.Contains("'not-found.title'", Built.From(sources).Error("OCP0509").Message, StringComparison.Ordinal);
    }

    /// <summary>Adds to one page of one language.</summary>
    private static PlainTheme OnlyOn(PageType type, Language language, string html) =>
        new() { Extra = page => page.Type == type && page.Language == language ? html : "" };

    /// <summary>Adds to pages of one type, or to all.</summary>
    private static PlainTheme With(string html, PageType? type = null) => new() { Extra = page => type is null || page.Type == type ? html : "" };
}

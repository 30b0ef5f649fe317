using Publisher.Building;
using Publisher.Theme;

namespace Publisher.Tests.Building;

/// <summary>The small site, drawn by the real theme.</summary>
public sealed class WholeSiteTests
{
    private static readonly Built Site = Built.From(SmallSite.Sources, new TemplateTheme());

    [Fact]
    public void A_sound_site_is_published_without_a_finding()
    {
        Assert.Empty(Site.Result.Diagnostics);
        Assert.True(Site.Result.Succeeded);
        Assert.Equal(1, Site.Result.Counts.Statements);
        Assert.Equal(2, Site.Result.Counts.Passages);
    }

    [Fact]
    public void Each_page_stands_in_both_languages()
    {
        string[] Below(string language) => [.. Site.Files.Keys.Where(path => path.StartsWith($"{language}/", StringComparison.Ordinal)).Select(path => path[3..])];
        Assert.Contains("plans/small/index.html", Below("zh"));
        Assert.Equal(Below("zh"), Below("en"));
    }

    [Fact]
    public void The_figure_and_its_sentence_stand_on_the_page_of_the_indicator()
    {
        Assert.Contains("id=\"s-forest-cover.1\"", Site["en/indicators/forest-cover/index.html"], StringComparison.Ordinal);
        Assert.Contains("23.8", Site["en/indicators/forest-cover/index.html"], StringComparison.Ordinal);
        Assert.Contains("到2025年，森林覆盖率达到", Site["zh/indicators/forest-cover/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void The_data_says_the_same()
    {
        Assert.Contains("\"value\":23.8", Site["api/v1/statements.json"], StringComparison.Ordinal);
        Assert.Contains("forest-cover.1,", Site["api/v1/statements.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_origin_is_in_force_everywhere()
    {
        Built elsewhere = Built.From(SmallSite.Sources, new TemplateTheme(), new BuildRequest(Origin: "https://elsewhere.example"));
        foreach (string path in (string[])["en/index.html", "zh/plans/small/index.html", "sitemap.xml", "robots.txt"])
            Assert.Contains("https://elsewhere.example/", elsewhere[path], StringComparison.Ordinal);
        Assert.All(elsewhere.Files.Keys, path => Assert.DoesNotContain("small.example", elsewhere[path], StringComparison.Ordinal));
    }

    [Fact]
    public void An_error_in_the_content_keeps_everything_from_being_published()
    {
        Built broken = Built.From(SmallSite.Sources.Replace(SmallSite.Indicator, "value: 23.8", "value: 23.5"));
        Assert.NotEmpty(broken.Errors);
        Assert.Null(broken.Result.Published);
        Assert.Empty(broken.Files);
    }
}

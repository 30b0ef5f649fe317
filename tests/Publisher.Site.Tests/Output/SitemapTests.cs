using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using Publisher.Knowledge.Text;
using Publisher.Site.NotFound;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Tests.Output;

public sealed class SitemapTests
{
    private const string Origin = "https://example.org";
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    [Fact]
    public void A_page_is_listed_with_both_languages_and_the_default()
    {
        XElement url = Urls(Sitemap.Files(Pages(PageType.Plans, "plans/"), Origin).Single()).First();

        Assert.Equal("https://example.org/zh/plans/", url.Element(Sitemaps + "loc")!.Value);
        Assert.Equal(
            [
                ("zh-Hans", "https://example.org/zh/plans/"),
                ("en", "https://example.org/en/plans/"),
                ("x-default", "https://example.org/en/plans/"),
            ],
            url.Elements(Xhtml + "link").Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value)));
    }

    [Fact]
    public void The_default_of_home_is_the_address_that_chooses_by_language()
    {
        XElement url = Urls(Sitemap.Files(Pages(PageType.Home, ""), Origin).Single()).First();
        Assert.Equal("https://example.org/", url.Elements(Xhtml + "link").Last().Attribute("href")!.Value);
    }

    [Fact]
    public void A_page_for_wrong_addresses_is_not_listed()
    {
        Assert.Empty(Urls(Sitemap.Files(Pages(PageType.NotFound, "404.html"), Origin).Single()));
    }

    [Fact]
    public void Too_many_pages_for_one_file_are_parted_and_none_is_lost()
    {
        ImmutableArray<SiteFile> files = Sitemap.Files(Pages(PageType.Indicator, [.. Enumerable.Range(0, 30_000).Select(index => $"indicators/i{index}/")]), Origin);

        Assert.Equal(["sitemap.xml", "sitemap-1.xml", "sitemap-2.xml"], files.Select(file => file.Path));
        Assert.Equal(
            ["https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml"],
            Document(files[0]).Descendants(Sitemaps + "loc").Select(loc => loc.Value));
        Assert.Equal(60_000, files.Skip(1).Sum(file => Urls(file).Count()));
    }

    private static PageList Pages(PageType type, params string[] paths) => new(
    [
        .. from path in paths
            from language in SmallKnowledge.Value.Languages
            select new Page(type, new Route(path), language, "", new Bilingual("", ""), [], SmallKnowledge.Value, NotFoundPageView.Of),
    ]);

    private static IEnumerable<XElement> Urls(SiteFile file) => Document(file).Root!.Elements(Sitemaps + "url");

    private static XDocument Document(SiteFile file) => XDocument.Parse(Encoding.UTF8.GetString(file.Content.Span));
}

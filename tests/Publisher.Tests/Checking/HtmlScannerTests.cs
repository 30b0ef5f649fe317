using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Publisher.Checking;
using Publisher.Theme;

namespace Publisher.Tests.Checking;

/// <summary>The scanner sees what a parser sees.</summary>
public sealed class HtmlScannerTests
{
    [Fact]
    public void On_every_page_of_the_small_site()
    {
        Built site = Built.From(SmallSite.Sources, new TemplateTheme());
        string[] pages = [.. site.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal))];
        Assert.NotEmpty(pages);
        Assert.All(pages, path => AssertSeesAll(site[path]));
    }

    [Theory]
    [InlineData("<p title='a > b' id=one>x</p><a href='/x?a=1&amp;b=2'>y</a>")]
    [InlineData("<!-- <a href=\"/not\"> --><script>\"<a href='/not'>\"</script><style>a{}</style><a href=\"/yes\">z</a>")]
    [InlineData("<input disabled id=\"i\"/><svg><use href=\"#i\"/></svg><img src=/a.png alt>")]
    [InlineData("<form action=\"/en/search/\"><button id=\"&quot;q&quot;\">a < b</button></form>")]
    public void In_the_odd_corners_of_HTML(string body) => AssertSeesAll($"<!DOCTYPE html><html lang=\"en\"><head><title>t</title></head><body>{body}</body></html>");

    [Theory]
    [InlineData("<")]
    [InlineData("<a")]
    [InlineData("<a href")]
    [InlineData("<a href=")]
    [InlineData("<a href=\"")]
    [InlineData("<a =x>")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    public void Without_end_on_what_is_cut_short(string html) => HtmlScanner.Scan(Encoding.UTF8.GetBytes(html));

    private static void AssertSeesAll(string html)
    {
        HtmlScan scan = HtmlScanner.Scan(Encoding.UTF8.GetBytes(html));
        IDocument document = new HtmlParser().ParseDocument(html);
        Assert.Equal(document.DocumentElement.GetAttribute("lang"), scan.Language);
        Assert.Equal(document.QuerySelectorAll("[id]").Select(element => element.Id!), scan.Ids);
        string[] attributes = ["href", "src", "action", "data", "poster"];
        Assert.Equal(
            document.All.SelectMany(element => attributes.Select(element.GetAttribute)).OfType<string>().Order(StringComparer.Ordinal),
            scan.Links.Order(StringComparer.Ordinal));
        Assert.Equal(document.QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)), scan.Alternates);
    }
}

using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Browser.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class NarrowScreenTests(SiteInBrowser site)
{
    /// <summary>Names the elements that stick out, the innermost of each branch, for whoever has to mend it; what scrolls in a box of its own does not count.</summary>
    private const string SticksOut = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.scrollingElement.scrollWidth <= width) return [];
          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 0.5);
          const inner = wide.filter(e => !wide.some(other => other !== e && e.contains(other)));
          return [`${document.scrollingElement.scrollWidth} px wide`, ...inner.slice(0, 5).map(e => e.outerHTML.slice(0, 160))];
        }
        """;

    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task A_page_fits_a_screen_of_320_pixels_without_scrolling_sideways(PageType type, Language language)
    {
        foreach (Page page in site.Examples(type, language))
        {
            await using Visit visit = await site.Visit(page.Url, Look.Narrow);
            string[] found = await visit.Page.EvaluateAsync<string[]>(SticksOut);
            Assert.True(found.Length == 0, $"{page.Url}: {string.Join("\n  ", found)}");
        }
    }
}

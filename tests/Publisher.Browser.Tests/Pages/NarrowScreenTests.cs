using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Browser.Tests.Pages;

public sealed class NarrowScreenTests(SiteInBrowser site)
{
    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task A_page_fits_a_screen_of_320_pixels_without_scrolling_sideways(PageType type, Language language) =>
        Assert.All(await site.See(type, language), sight => Assert.True(sight.SticksOut.IsEmpty, $"{sight.Page.Url}: {string.Join("\n  ", sight.SticksOut)}"));
}

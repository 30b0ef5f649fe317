using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Browser.Tests.Pages;

public sealed class WithoutScriptTests(SiteInBrowser site)
{
    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task A_page_without_script_holds_all_that_a_page_with_script_shows(PageType type, Language language)
    {
        foreach (Sight sight in await site.See(type, language))
        {
            Assert.Contains(sight.Page.Title, sight.HeadingWithoutScript, StringComparison.Ordinal);
            string[] missing = [.. sight.Readable.Except(sight.ReadableWithoutScript, StringComparer.Ordinal)];
            Assert.True(missing.Length == 0, $"{sight.Page.Url} lacks {string.Join("\n  ", missing.Take(10))}");
        }
    }
}

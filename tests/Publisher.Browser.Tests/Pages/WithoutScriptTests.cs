using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;

namespace Publisher.Browser.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class WithoutScriptTests(SiteInBrowser site)
{
    /// <summary>What can be read on the page now: visible headings, sentences, cells and pictures, controls left aside.</summary>
    private const string Readable = """
        () => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, td, th, figcaption, svg text)')]
          .filter(e => e.checkVisibility() && !e.closest('form, [role=status], output'))
          .map(e => e.textContent.replace(/\s+/g, ' ').trim())
          .filter(text => text !== '')
        """;

    /// <summary>The heading of the page without what is marked as another language: a title in the head cannot be marked.</summary>
    private const string Heading = """
        () => {
          const heading = document.querySelector('h1').cloneNode(true);
          for (const foreign of heading.querySelectorAll('[lang]')) foreign.remove();
          return heading.textContent.replace(/ \(\)/g, '').replace(/\s+/g, ' ').trim();
        }
        """;

    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task A_page_without_script_holds_all_that_a_page_with_script_shows(PageType type, Language language)
    {
        foreach (Page page in site.Examples(type, language))
        {
            await using Visit with = await site.Visit(page.Url);
            await using Visit without = await site.Visit(page.Url, script: false);
            string[] plain = await without.Page.EvaluateAsync<string[]>(Readable);
            Assert.Contains(page.Title, await without.Page.EvaluateAsync<string>(Heading), StringComparison.Ordinal);
            string[] missing = [.. (await with.Page.EvaluateAsync<string[]>(Readable)).Except(plain, StringComparer.Ordinal)];
            Assert.True(missing.Length == 0, $"{page.Url} lacks {string.Join("\n  ", missing.Take(10))}");
        }
    }
}

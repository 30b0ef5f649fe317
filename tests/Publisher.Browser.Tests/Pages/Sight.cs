using System.Collections.Immutable;
using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;
using Publisher.Site.Pages;

namespace Publisher.Browser.Tests.Pages;

/// <summary>
/// A page as readers meet it: on a wide screen in each scheme of colors, on a screen of 320 pixels, and without script, each in one visit. Several tests ask after it.
/// </summary>
/// <param name="Complaints">What the browser complained of on the wide screen, once the network had come to rest.</param>
/// <param name="Barriers">What axe found, after the name of the look.</param>
/// <param name="SticksOut">What is wider than the narrow screen; none where the page does not scroll sideways.</param>
/// <param name="Readable">What can be read on the wide screen, with script.</param>
/// <param name="ReadableWithoutScript">The same without.</param>
/// <param name="HeadingWithoutScript">The heading of the page without what is marked as another language: a title in the head cannot be marked.</param>
public sealed record Sight(
    Page Page,
    ImmutableArray<string> Complaints,
    ImmutableArray<string> Barriers,
    ImmutableArray<string> SticksOut,
    ImmutableArray<string> Readable,
    ImmutableArray<string> ReadableWithoutScript,
    string HeadingWithoutScript)
{
    /// <summary>What can be read on the page now: visible headings, sentences, cells and pictures, controls left aside.</summary>
    private const string Texts = """
        () => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, td, th, figcaption, svg text)')]
          .filter(e => e.checkVisibility() && !e.closest('form, [role=status], output'))
          .map(e => e.textContent.replace(/\s+/g, ' ').trim())
          .filter(text => text !== '')
        """;

    private const string Heading = """
        () => {
          const heading = document.querySelector('h1').cloneNode(true);
          for (const foreign of heading.querySelectorAll('[lang]')) foreign.remove();
          return heading.textContent.replace(/ \(\)/g, '').replace(/\s+/g, ' ').trim();
        }
        """;

    /// <summary>Names the elements that stick out, the innermost of each branch, for whoever has to mend it; what scrolls in a box of its own does not count.</summary>
    private const string Wide = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.scrollingElement.scrollWidth <= width) return [];
          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 0.5);
          const inner = wide.filter(e => !wide.some(other => other !== e && e.contains(other)));
          return [`${document.scrollingElement.scrollWidth} px wide`, ...inner.slice(0, 5).map(e => e.outerHTML.slice(0, 160))];
        }
        """;

    public static async Task<Sight> Of(SiteInBrowser site, Page page)
    {
        string[] readable, barriers, complaints;
        await using (Visit wide = await site.Visit(page.Url))
        {
            readable = await wide.Page.EvaluateAsync<string[]>(Texts);
            barriers = await Axe.Barriers(wide.Page, Look.OnWideScreen);
            await wide.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
            complaints = [.. wide.Complaints];
        }

        string[] sticksOut;
        await using (Visit narrow = await site.Visit(page.Url, Look.Narrow))
        {
            sticksOut = await narrow.Page.EvaluateAsync<string[]>(Wide);
            barriers = [.. barriers, .. await Axe.Barriers(narrow.Page, Look.Narrow)];
        }

        await using Visit plain = await site.Visit(page.Url, script: false);
        string[] withoutScript = await plain.Page.EvaluateAsync<string[]>(Texts);
        return new(page, [.. complaints], [.. barriers], [.. sticksOut], [.. readable], [.. withoutScript], await plain.Page.EvaluateAsync<string>(Heading));
    }
}

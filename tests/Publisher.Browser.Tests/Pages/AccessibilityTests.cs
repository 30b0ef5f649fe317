using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(SiteInBrowser site)
{
    /// <summary>WCAG 2.2 at level AA, every rule of it, and axe's own advice on top.</summary>
    private const string Run = """
        () => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(result =>
          result.violations.flatMap(violation => violation.nodes.slice(0, 3).map(node =>
            `${violation.id} (${violation.nodes.length}): ${node.html} ${node.failureSummary}`)))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task A_page_has_no_barrier_that_axe_can_find_in_any_look(PageType type, Language language)
    {
        ConcurrentQueue<string> barriers = new();
        await Parallel.ForEachAsync(
            from page in site.Examples(type, language) from look in Look.All select (page.Url, look),
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (sight, _) =>
            {
                await using Visit visit = await site.Visit(sight.Url, sight.look);
                foreach (string barrier in await Barriers(visit.Page))
                    barriers.Enqueue($"{sight.Url} ({sight.look.Name}): {barrier}");
            });
        Assert.True(barriers.IsEmpty, string.Join("\n", barriers.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_barrier_would_be_found()
    {
        await using Visit visit = await site.Visit(Routes.About.Url(Language.English));
        await visit.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.svg\"><input>')");
        string[] barriers = await Barriers(visit.Page);
        Assert.Contains(barriers, barrier => barrier.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(barriers, barrier => barrier.StartsWith("label", StringComparison.Ordinal));
    }

    /// <summary>Run in the page itself: pages without frames need nothing more, and the bindings for frames open a second window each time.</summary>
    private static async Task<string[]> Barriers(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run);
    }
}

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
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
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        },
    };

    [Theory]
    [MemberData(nameof(PageCases.TypesLanguagesAndLooks), MemberType = typeof(PageCases))]
    public async Task A_page_has_no_barrier_that_axe_can_find(PageType type, Language language, string look)
    {
        List<string> barriers = [];
        foreach (Publisher.Site.Pages.Page page in site.Examples(type, language))
        {
            await using Visit visit = await site.Visit(page.Url, Look.All.Single(one => string.Equals(one.Name, look, StringComparison.Ordinal)));
            barriers.AddRange((await Barriers(visit.Page)).Select(barrier => $"{page.Url}: {barrier}"));
        }
        Assert.True(barriers.Count == 0, string.Join("\n", barriers));
    }

    [Fact]
    public async Task A_barrier_would_be_found()
    {
        await using Visit visit = await site.Visit(Routes.About.Url(Language.English));
        await visit.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.svg\"><input>')");
        IReadOnlyList<string> barriers = await Barriers(visit.Page);
        Assert.Contains(barriers, barrier => barrier.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(barriers, barrier => barrier.StartsWith("label", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> Barriers(IPage page) =>
    [
        .. from violation in (await page.RunAxe(Rules)).Violations
           from node in violation.Nodes.Take(3)
           select $"{violation.Id} ({violation.Nodes.Length}): {node.Html} {string.Join(' ', node.Any.Select(check => check.Message))}",
    ];
}

using System.Collections.Concurrent;
using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class AccessibilityTests(SiteInBrowser site)
{
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
                foreach (string barrier in await Axe.Barriers(visit.Page))
                    barriers.Enqueue($"{sight.Url} ({sight.look.Name}): {barrier}");
            });
        Assert.True(barriers.IsEmpty, string.Join("\n", barriers.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task A_barrier_would_be_found()
    {
        await using Visit visit = await site.Visit(Routes.About.Url(Language.English));
        await visit.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.svg\"><input>')");
        string[] barriers = await Axe.Barriers(visit.Page);
        Assert.Contains(barriers, barrier => barrier.StartsWith("image-alt", StringComparison.Ordinal));
        Assert.Contains(barriers, barrier => barrier.StartsWith("label", StringComparison.Ordinal));
    }
}

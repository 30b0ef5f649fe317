using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Pages;

[Collection(SiteCollection.Name)]
public sealed class QuietPageTests(SiteInBrowser site)
{
    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task A_page_raises_no_error_breaks_no_policy_and_asks_no_other_host(PageType type, Language language)
    {
        foreach (Page page in site.Examples(type, language))
        {
            await using Visit visit = await site.Visit(page.Url);
            await visit.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            Assert.True(visit.Complaints.Count == 0, $"{page.Url}: {string.Join("\n  ", visit.Complaints)}");
        }
    }

    [Fact]
    public async Task A_breach_of_the_policy_would_be_noticed()
    {
        await using Visit visit = await site.Visit(Routes.About.Url(Language.English));
        await visit.Page.EvaluateAsync("document.body.insertAdjacentHTML('beforeend', '<p style=\"color: red\">red</p>')");
        Assert.Contains(visit.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_request_to_another_host_would_be_noticed()
    {
        await using Visit visit = await site.Visit(Routes.About.Url(Language.English));
        await visit.Page.EvaluateAsync("fetch('http://another.example/').catch(() => {})");
        Assert.NotEmpty(visit.Complaints);
    }
}

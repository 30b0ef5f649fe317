using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Pages;

public sealed class QuietPageTests(SiteInBrowser site)
{
    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task A_page_raises_no_error_breaks_no_policy_and_asks_no_other_host(PageType type, Language language) =>
        Assert.All(await site.See(type, language), sight => Assert.True(sight.Complaints.IsEmpty, $"{sight.Page.Url}: {string.Join("\n  ", sight.Complaints)}"));

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

using Publisher.Checking;

namespace Publisher.Tests.Checking;

public sealed class LinkTargetTests
{
    [Theory]
    [InlineData("/en/plans/", "/en/plans/")]
    [InlineData("/en/plans/?year=2025#p1", "/en/plans/#p1")]
    [InlineData("https://small.example/en/", "/en/")]
    [InlineData("https://small.example", "/")]
    [InlineData("#main", "/en/about/#main")]
    [InlineData("#", "/en/about/")]
    [InlineData("?q=x", "/en/about/")]
    [InlineData("../plans/#p1", "/en/plans/#p1")]
    [InlineData("/en/#:~:text=forest", "/en/")]
    [InlineData("https://small.example.org/", null)]
    [InlineData("https://example.org/en/", null)]
    [InlineData("//example.org/", null)]
    [InlineData("mailto:a@example.org", null)]
    public void A_link_of_a_page_leads_to(string link, string? target) =>
        Assert.Equal(target, LinkTarget.Of(link, "/en/about/", "https://small.example"));
}

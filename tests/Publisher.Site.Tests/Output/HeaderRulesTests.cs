using Publisher.Site.Output;

namespace Publisher.Site.Tests.Output;

public sealed class HeaderRulesTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/404.html")]
    [InlineData("/zh/plans/")]
    [InlineData("/en/indicators/forest-cover/")]
    [InlineData("/assets/site.0123456789.css")]
    [InlineData("/api/v1/statements.json")]
    [InlineData("/embed/forest-cover/")]
    [InlineData("/no/such/page")]
    public void No_path_gets_a_header_twice_and_every_path_gets_the_policies(string path)
    {
        string[] names = [.. HeadersOf(path).Select(header => header.Name)];

        Assert.Equal(names.Distinct(), names);
        Assert.Superset(
            new HashSet<string>(["Content-Security-Policy", "Strict-Transport-Security", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy"]),
            new HashSet<string>(names));
    }

    [Fact]
    public void The_policy_allows_the_sites_own_files_and_nothing_unsafe()
    {
        string policy = HeadersOf("/").Single(header => header.Name == "Content-Security-Policy").Value;

        Assert.StartsWith("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/zh/", "X-Frame-Options", "DENY")]
    [InlineData("/embed/forest-cover/", "X-Frame-Options", null)]
    [InlineData("/api/v1/plans.json", "Access-Control-Allow-Origin", "*")]
    [InlineData("/zh/plans/", "Access-Control-Allow-Origin", null)]
    [InlineData("/assets/site.0123456789.js", "Cache-Control", "public, max-age=31536000, immutable")]
    [InlineData("/favicon.svg", "Cache-Control", null)]
    public void A_path_gets_what_its_folder_needs(string path, string header, string? value) =>
        Assert.Equal(value, HeadersOf(path).SingleOrDefault(known => known.Name == header).Value);

    private static IEnumerable<(string Name, string Value)> HeadersOf(string path) =>
        HeaderRules.All
            .Where(rule => path.StartsWith(rule.Path.TrimEnd('*'), StringComparison.Ordinal))
            .SelectMany(rule => rule.Headers);
}

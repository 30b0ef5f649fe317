using Publisher.Building;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Tests.Building;
using Publisher.Theme;

namespace Publisher.Tests.Permalinks;

/// <summary>An address once published never dies.</summary>
public sealed class PermalinkLockTests
{
    private const string OldPage = "/en/indicators/old/\n/zh/indicators/old/\n";

    private static readonly string Lock = Built.From(SmallSite.Sources).Result.Lock!.Text;

    private static readonly SourceTree Published = SmallSite.Sources.Published().With(SmallSite.Lock, Lock);

    [Theory]
    [InlineData("/en/plans/small/")]
    [InlineData("/zh/plans/small/#p2")]
    [InlineData("/en/indicators/forest-cover/#s-forest-cover.1")]
    [InlineData("/api/v1/statements.json")]
    [InlineData("/api/v1/schema/statements.json statements[].quoteHans")]
    [InlineData("/api/v1/schema/plan.json passages[].lines")]
    [InlineData("/api/v1/statements.csv line_first")]
    public void It_holds_pages_places_files_keys_and_columns(string name) => Assert.Contains(name, Lock.Split('\n'));

    [Fact]
    public void It_holds_every_table_that_readers_download()
    {
        string[] tables = [.. RealSite.Paths.Where(path => path.EndsWith(".csv", StringComparison.Ordinal))];
        Assert.Contains(tables, path => path.StartsWith("compare/", StringComparison.Ordinal));
        Assert.All(tables, path => Assert.Contains($"/{path}", RealSite.Locked));
    }

    [Fact]
    public void It_is_sorted() => Assert.Equal(Lock.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), Lock.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void It_holds_no_answer_to_a_wrong_address() => Assert.DoesNotContain("404", Lock, StringComparison.Ordinal);

    [Fact]
    public void Before_publication_it_follows_the_site()
    {
        Built built = Built.From(SmallSite.Sources.With(SmallSite.Lock, Lock + OldPage));
        Assert.Empty(built.Errors);
        Assert.Equal(Lock, built.Result.Lock!.Text);
    }

    [Fact]
    public void OCP0520_after_publication_nothing_in_it_may_be_gone()
    {
        Built built = Built.From(Published.With(SmallSite.Lock, OldPage + Lock));
        Assert.Equal(["OCP0520", "OCP0520"], built.Errors);
        Assert.Contains(built.Result.Diagnostics, found => found.Message.StartsWith("/en/indicators/old/ was published", StringComparison.Ordinal));
        Assert.Empty(built.Files);
    }

    [Fact]
    public void After_publication_it_only_grows()
    {
        string shorter = Lock.Replace("/en/plans/small/#p2\n", "", StringComparison.Ordinal);
        Built built = Built.From(Published.With(SmallSite.Lock, shorter));
        Assert.Empty(built.Errors);
        Assert.Equal(Lock, built.Result.Lock!.Text);
    }

    [Fact]
    public void A_page_may_move()
    {
        SourceTree sources = Published.With(SmallSite.Lock, OldPage + "/en/indicators/old/#s-old.1\n" + Lock)
            .With(SmallSite.Redirects, "redirects:\n  - {from: /indicators/old/, to: /indicators/forest-cover/}\n");
        Built built = Built.From(sources);
        Assert.Empty(built.Errors);
        Assert.StartsWith("/zh/indicators/old/  /zh/indicators/forest-cover/  301\n/en/indicators/old/  /en/indicators/forest-cover/  301\n", built["_redirects"], StringComparison.Ordinal);
        Assert.Contains("/en/indicators/old/", built.Result.Lock!.Names);
    }

    [Fact]
    public void A_page_may_be_removed_and_its_address_says_so()
    {
        Built built = Built.From(WithTombstone("/indicators/old/").With(SmallSite.Lock, OldPage + Lock), new TemplateTheme());
        Assert.Empty(built.Errors);
        Assert.Contains("/en/indicators/old/  /en/removed/  410\n", built["_redirects"], StringComparison.Ordinal);
        Assert.Contains("A double entry.", built["en/removed/index.html"], StringComparison.Ordinal);
        Assert.Contains("重复收录。", built["zh/removed/index.html"], StringComparison.Ordinal);
        Assert.Contains("noindex", built["en/removed/index.html"], StringComparison.Ordinal);
        Assert.DoesNotContain("/removed/", built["sitemap.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_place_still_answers_on_its_page()
    {
        SourceTree sources = WithTombstone("/indicators/forest-cover/#s-forest-cover.9")
            .With(SmallSite.Lock, Lock + "/en/indicators/forest-cover/#s-forest-cover.9\n/zh/indicators/forest-cover/#s-forest-cover.9\n");
        Built built = Built.From(sources, new TemplateTheme());
        Assert.Empty(built.Errors);
        Assert.Contains("id=\"s-forest-cover.9\"", built["en/indicators/forest-cover/index.html"], StringComparison.Ordinal);
        Assert.Contains("Removed on March 1, 2026:", built["en/indicators/forest-cover/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_moved_place_leads_on_from_its_page()
    {
        SourceTree sources = Published.With(SmallSite.Redirects, "redirects:\n  - {from: /plans/small/#p9, to: /indicators/forest-cover/#s-forest-cover.1}\n")
            .With(SmallSite.Lock, Lock + "/en/plans/small/#p9\n/zh/plans/small/#p9\n");
        Built built = Built.From(sources, new TemplateTheme());
        Assert.Empty(built.Errors);
        Assert.Contains("<li id=\"p9\">", built["en/plans/small/index.html"], StringComparison.Ordinal);
        Assert.Contains("href=\"/en/indicators/forest-cover/#s-forest-cover.1\"", built["en/plans/small/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_key_of_the_data_may_be_retired()
    {
        const string Key = "/api/v1/schema/statements.json statements[].old";
        Built built = Built.From(WithTombstone(Key).With(SmallSite.Lock, $"{Key}\n{Lock}"));
        Assert.Empty(built.Errors);
    }

    [Fact]
    public void OCP0521_after_publication_it_must_exist() =>
        Built.From(SmallSite.Sources.Published()).Error("OCP0521");

    [Theory]
    [InlineData("/indicators/old/", "/indicators/none/")]
    [InlineData("/indicators/forest-cover/", "/plans/small/")]
    public void OCP0522_a_redirect_leads_from_the_dead_to_the_living(string from, string to) =>
        Assert.All(Built.From(Published.With(SmallSite.Redirects, $"redirects:\n  - {{from: {from}, to: {to}}}\n")).Errors, code => Assert.Equal("OCP0522", code));

    [Theory]
    [InlineData(Severity.Warning)]
    [InlineData(Severity.Error)]
    public void OCP0523_after_publication_it_is_out_of_date(Severity severity)
    {
        string shorter = Lock.Replace("/en/plans/small/#p2\n", "", StringComparison.Ordinal);
        Built built = Built.From(Published.With(SmallSite.Lock, shorter), request: new BuildRequest(StaleLockIs: severity));
        Diagnostic stale = Assert.Single(built.Result.Diagnostics);
        Assert.Equal(("OCP0523", severity), (stale.Code, stale.Severity));
        Assert.Equal(severity == Severity.Warning, built.Result.Succeeded);
    }

    [Fact]
    public void Before_publication_no_one_minds_its_age() =>
        Assert.Empty(Built.From(SmallSite.Sources.With(SmallSite.Lock, OldPage), request: new BuildRequest(StaleLockIs: Severity.Error)).Result.Diagnostics);

    [Theory]
    [InlineData("redirects:\n  - {from: en/indicators/old/, to: /plans/small/}\n", "OCP0005")]
    [InlineData("redirects:\n  - {from: /en/indicators/old/, to: /plans/small/}\n", "OCP0005")]
    [InlineData("redirects:\n  - {from: /indicators/old/}\n", "OCP0004")]
    [InlineData("redirect: []\n", "OCP0003")]
    public void Its_redirects_are_read_strictly(string redirects, string code) =>
        Assert.Contains(code, Built.From(Published.With(SmallSite.Redirects, redirects)).Errors);

    private static SourceTree WithTombstone(string from) =>
        Published.With(SmallSite.Redirects, $"tombstones:\n  - {{from: '{from}', on: 2026-03-01, why: {{zh: 重复收录。, en: A double entry.}}}}\n");
}

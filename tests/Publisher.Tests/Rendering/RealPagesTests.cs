using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Publisher.Knowledge.Tests;
using Publisher.Tests.Building;

namespace Publisher.Tests.Rendering;

/// <summary>The words of the real pages, as they are drawn: a count, a badge and a reason say only what holds.</summary>
[Collection(nameof(RealPages))]
public sealed partial class RealPagesTests
{
    private static readonly Lazy<IReadOnlyList<(string Path, IDocument Page)>> Pages = new(() =>
    [
        .. RealSite.Paths
            .Where(path => path.EndsWith("/index.html", StringComparison.Ordinal) && Shown().IsMatch(path))
            .Select(path => (path, (IDocument)RealSite.Page(path))),
    ]);

    [Fact]
    public void NoBadgeBesideAFigureIsWithoutItsComparand()
    {
        string[] badges = [.. Pages.Value.SelectMany(page => page.Page.QuerySelectorAll("tr.statement a.badge.relation, .place-statements a.badge.relation, ul.figures a.badge.relation")).Select(badge => badge.TextContent)];

        Assert.NotEmpty(badges);
        Assert.All(badges, badge => Assert.Matches(@"^(beside .+: (?!not comparable).+|与.+相比：(?!不可比).+|figures side by side \(\d+\)|并列数值（\d+）)$", badge));
    }

    [Fact]
    public void OnlyADelegatedTargetIsSaidToBeSetByAHigherLevel() => Assert.All(
        Pages.Value.SelectMany(page => page.Page.QuerySelectorAll("tr.statement a.badge, .place-statements a.badge")),
        badge => Assert.DoesNotMatch("higher level|下达", badge.TextContent));

    [Fact]
    public void ADoubtfulFigureNeverEndsInAReasonThatIsMissing() => Assert.All(
        Pages.Value.SelectMany(page => page.Page.QuerySelectorAll(".state")),
        state => Assert.DoesNotMatch("because|理由|…|misprint|可能有误", state.TextContent));

    [Fact]
    public void TheGlossaryShowsNoFormsThatAreOnlySearchedFor() => Assert.All(
        Pages.Value.Where(page => page.Path.Contains("glossary", StringComparison.Ordinal)),
        page => Assert.DoesNotMatch("rendered as|Not meant in|其他英文译法|不指此义", page.Page.Body!.TextContent));

    /// <summary>Straight marks open behind white space or a bracket and close elsewhere.</summary>
    [Fact]
    public void NoQuotationWithinAQuotationHasTheSameMarks()
    {
        int quoting = 0;
        foreach ((string path, IDocument page) in Pages.Value)
        {
            bool english = path.StartsWith("en", StringComparison.Ordinal);
            foreach (IElement said in page.QuerySelectorAll("main p, main li, main dd, main h1, main h2, main h3, main caption, main td"))
            {
                if (said.QuerySelector("p, li, td, table, pre") is not null || said.Closest("pre") is not null || (english && said.QuerySelector("[lang^=zh]") is not null))
                    continue;
                string text = said.TextContent;
                quoting += text.Contains('“', StringComparison.Ordinal) || text.Contains('"', StringComparison.Ordinal) ? 1 : 0;
                Assert.False(NestedChinese().IsMatch(text), $"{path}: {text}");
                Assert.False(english && NestedEnglish().IsMatch(text), $"{path}: {text}");
            }
        }

        Assert.True(quoting > 500);
    }

    [Fact]
    public void HomeCountsNoRelationAsAConflict()
    {
        foreach ((string path, IDocument page) in Pages.Value.Where(page => page.Path is "en/index.html" or "zh/index.html"))
        {
            string holdings = page.QuerySelector("ul.holdings")!.TextContent;
            Assert.DoesNotMatch("iscrepanc|分歧", holdings);
            Assert.Matches(path.StartsWith("en", StringComparison.Ordinal) ? @"\d+ conflicts" : @"\d+ ?处不一致", holdings);
        }
    }

    [Fact]
    public void OnAnEnglishPageEveryChineseQuoteHasItsEnglishClauseMarkedBeforeItAndOutsideAFold()
    {
        (string Path, IElement Quote)[] printed = [.. from page in Pages.Value where page.Path.StartsWith("en/", StringComparison.Ordinal) from quote in page.Page.QuerySelectorAll(".proof-quotes q[lang^=zh], .proved q[lang^=zh], .sides q[lang^=zh]") select (page.Path, quote)];

        Assert.True(printed.Length > 700);
        Assert.All(printed, shown =>
        {
            IElement? clause = shown.Quote.ParentElement!.PreviousElementSibling;
            Assert.True(clause is { LocalName: "q" } && clause.QuerySelectorAll("mark").Length == 1, $"{shown.Path}: {shown.Quote.TextContent}");
            Assert.True(shown.Quote.Closest("details") is null, $"{shown.Path}: {shown.Quote.TextContent} is folded");
        });
    }

    /// <summary>The kind of an indicator is what its file says.</summary>
    [Theory]
    [InlineData("en", "Thresholds and rules")]
    [InlineData("zh", "门槛与规定")]
    public void TheIndexListsRulesApart(string language, string heading)
    {
        IDocument index = Pages.Value.Single(page => page.Path == $"{language}/indicators/index.html").Page;
        HashSet<string> rules = [.. Repository.Tree.Paths.Where(path => path.StartsWith("content/indicators/", StringComparison.Ordinal) && Rule().IsMatch(Repository.Tree.Text(path)!)).Select(path => Path.GetFileNameWithoutExtension(path))];
        (string Indicator, bool Apart)[] links =
        [
            .. from link in index.QuerySelectorAll($"main section a[href^='/{language}/indicators/']")
               select (link.GetAttribute("href")!.Split('/')[3], link.Closest("details")?.QuerySelector("summary")!.TextContent.StartsWith(heading, StringComparison.Ordinal) == true),
        ];

        Assert.NotEmpty(rules);
        Assert.Equal(rules.Order(StringComparer.Ordinal), links.Where(link => link.Apart).Select(link => link.Indicator).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(links, link => !link.Apart && rules.Contains(link.Indicator));
    }

    [GeneratedRegex("^kind: rule$", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Rule();

    [GeneratedRegex("“[^”]*“", RegexOptions.NonBacktracking)]
    private static partial Regex NestedChinese();

    [GeneratedRegex("""(?:^|[\s(\[—])"\w[^"]*[\s(\[—]"\w""", RegexOptions.NonBacktracking)]
    private static partial Regex NestedEnglish();

    [GeneratedRegex("^(?:en|zh)/(?:index.html|glossary/|indicators/|jurisdictions/|plans/)", RegexOptions.NonBacktracking)]
    private static partial Regex Shown();
}

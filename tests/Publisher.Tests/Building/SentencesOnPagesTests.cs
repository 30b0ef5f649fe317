using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Publisher.Tests.Building;

/// <summary>What the templates of content/interface become on the pages of the real site.</summary>
[Collection(nameof(RealPages))]
public sealed partial class SentencesOnPagesTests
{
    private static readonly string[] ReadAttributes = ["title", "alt", "aria-label", "content", "placeholder", "data-label"];

    /// <summary>Pages that explain the data files show the braces of JSON.</summary>
    private static readonly string[] OfData = ["en/data/index.html", "zh/data/index.html"];

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void No_place_of_a_template_is_left(string language) => AssertNone(language, (path, text) => !OfData.Contains(path) && Brace().IsMatch(text));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void No_value_is_missing_between_its_marks(string language) => AssertNone(language, (_, text) => Hole().IsMatch(text));

    [Fact]
    public void A_Chinese_finding_has_no_space_beside_a_digit_or_a_mark() => AssertNone("zh", (_, text) => Spaced().IsMatch(text), findingsOnly: true);

    /// <summary>`90% to 95%` says that it happened; a baseline and a target keep their names.</summary>
    [Fact]
    public void No_finding_leads_from_one_figure_to_another() => AssertNone("en", (_, text) => !text.Contains(" range from ", StringComparison.Ordinal) && FromTo().IsMatch(text), findingsOnly: true);

    [Fact]
    public void An_indicator_named_a_cut_has_bare_figures_and_only_a_rise_is_spelled_out()
    {
        string[] cuts = [.. RealSite.Pages("en").Where(page => page.Path.StartsWith("en/indicators/", StringComparison.Ordinal) && page.Page.QuerySelector("h1")!.TextContent.StartsWith("Cut in", StringComparison.Ordinal))
            .SelectMany(page => page.Page.QuerySelectorAll("h2.finding").Select(finding => finding.TextContent))];
        Assert.NotEmpty(cuts);
        Assert.All(cuts, text => Assert.DoesNotContain(" down ", text, StringComparison.Ordinal));
    }

    [Fact]
    public void A_unit_is_written_in_Chinese_outside_quotations() =>
        Assert.DoesNotContain(RealSite.Pages("zh").SelectMany(page => page.Page.QuerySelectorAll("h1, h2, h3, figcaption, .figure")), element => element.TextContent.Contains("m2", StringComparison.Ordinal));

    [Fact]
    public void No_doubt_ends_in_dots_for_its_reason() => AssertNone("en", (_, text) => Dots().IsMatch(text));

    private static void AssertNone(string language, Func<string, string, bool> isWrong, bool findingsOnly = false)
    {
        string[] found = RealSite.Faults(language, (path, page) => Texts(page, findingsOnly).Where(text => isWrong(path, text)));
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    private static IEnumerable<string> Texts(IHtmlDocument page, bool findingsOnly)
    {
        if (findingsOnly)
            return page.QuerySelectorAll("h2.finding, h3.finding, .chart-source").Select(element => element.TextContent);
        // A source text stands as it is printed, braces of formulas included.
        return page.All.Where(element => element.LocalName is not ("script" or "style" or "pre") && !element.Matches(".source-lines .line-text"))
            .SelectMany(element => ReadAttributes.Select(element.GetAttribute).OfType<string>().Concat(element.ChildNodes.OfType<IText>().Select(text => text.Data)));
    }

    [GeneratedRegex(@"\{\{|\}\}|\{\w*\}", RegexOptions.None, 60_000)]
    private static partial Regex Brace();

    [GeneratedRegex(@"\(\)|（）|“”|《》|\(, |（，|, ,|，，|；。|，。|: \.|：。|; \.| ,|\(; ", RegexOptions.None, 60_000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs} \d|\d \p{IsCJKUnifiedIdeographs}|[。「」《》、，；：] ", RegexOptions.None, 60_000)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\d%? (?:\([^)]*\) )?to (?:around |more than )?\d", RegexOptions.None, 60_000)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"because (?:…|\.\.\.)", RegexOptions.None, 60_000)]
    private static partial Regex Dots();
}

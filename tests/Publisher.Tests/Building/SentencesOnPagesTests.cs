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
    public void A_heading_with_a_baseline_names_it_and_the_target()
    {
        string english = Heading("en/indicators/weather-warning-coverage/index.html");
        Assert.Equal("Public reach of weather-disaster warnings, Wuhai: 90% in 2020 (baseline); target for 2025, 95%.", english);
        Assert.Equal("乌海市气象灾害预警信息公众覆盖率：2020年现状值90%，2025年目标95%。", Heading("zh/indicators/weather-warning-coverage/index.html"));
    }

    [Fact]
    public void Two_wordings_of_one_place_stand_together_and_the_region_is_called_regional()
    {
        Assert.Equal("Forest cover, targets for 2025: Inner Mongolia (regional figure), 23.5%; Hohhot, 23.8%; Wuhai, 9.5% (elsewhere in the plan: around 9.5%).", Heading("en/indicators/forest-cover/index.html"));
        Assert.Equal("2025年森林覆盖率目标：内蒙古自治区（全区数值）23.5%，呼和浩特市23.8%，乌海市9.5%（另一处作“9.5%左右”）。", Heading("zh/indicators/forest-cover/index.html"));
    }

    [Fact]
    public void Baselines_and_a_target_are_told_place_by_place()
    {
        Assert.Equal(
            "Non-fossil share of energy consumption (of primary energy consumption). Hohhot: 15% (baseline, 2020). Wuhai: 3% (baseline, 2020); 9% (elsewhere in the plan: around 9%) (target, 2025).",
            Heading("en/indicators/non-fossil-share/index.html"));
        Assert.Equal("非化石能源占（一次）能源消费比重（分母为一次能源消费）。呼和浩特市：2020年现状值15%。乌海市：2020年现状值3%，2025年目标9%（另一处作“9%左右”）。", Heading("zh/indicators/non-fossil-share/index.html"));
    }

    [Fact]
    public void An_indicator_named_a_cut_has_bare_figures_and_only_a_rise_is_spelled_out()
    {
        string[] cuts = [.. RealSite.Pages("en").Where(page => page.Path.StartsWith("en/indicators/", StringComparison.Ordinal) && page.Page.QuerySelector("h1")!.TextContent.StartsWith("Cut in", StringComparison.Ordinal))
            .SelectMany(page => page.Page.QuerySelectorAll("h2.finding").Select(finding => finding.TextContent))];
        Assert.NotEmpty(cuts);
        Assert.All(cuts, text => Assert.DoesNotContain(" down ", text, StringComparison.Ordinal));
        Assert.Contains("a rise of around 13.86%", RealSite.Page("en/indicators/carbon-intensity-cut/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_unit_is_written_in_Chinese_outside_quotations() =>
        Assert.DoesNotContain(RealSite.Pages("zh").SelectMany(page => page.Page.QuerySelectorAll("h1, h2, h3, figcaption, .figure")), element => element.TextContent.Contains("m2", StringComparison.Ordinal));

    [Fact]
    public void No_doubt_ends_in_dots_for_its_reason() => AssertNone("en", (_, text) => Dots().IsMatch(text));

    private static string Heading(string path) => RealSite.Page(path).QuerySelector(".finding")!.TextContent.Trim();

    private static void AssertNone(string language, Func<string, string, bool> isWrong, bool findingsOnly = false)
    {
        string[] found = RealSite.Faults(language, (path, page) => Texts(page, findingsOnly).Where(text => isWrong(path, text)));
        Assert.True(found.Length == 0, string.Join('\n', found));
    }

    private static IEnumerable<string> Texts(IHtmlDocument page, bool findingsOnly)
    {
        if (findingsOnly)
            return page.QuerySelectorAll("h2.finding, h3.finding, .chart-source").Select(element => element.TextContent);
        return page.All.Where(element => element.LocalName is not ("script" or "style" or "pre"))
            .SelectMany(element => ReadAttributes.Select(element.GetAttribute).OfType<string>().Concat(element.ChildNodes.OfType<IText>().Select(text => text.Data)));
    }

    [GeneratedRegex(@"\{\{|\}\}|\{\w*\}", RegexOptions.None, 1000)]
    private static partial Regex Brace();

    [GeneratedRegex(@"\(\)|（）|“”|《》|\(, |（，|, ,|，，|；。|，。|: \.|：。|; \.| ,|\(; ", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs} \d|\d \p{IsCJKUnifiedIdeographs}|[。「」《》、，；：] ", RegexOptions.None, 1000)]
    private static partial Regex Spaced();

    [GeneratedRegex(@"\d%? (?:\([^)]*\) )?to (?:around |more than )?\d", RegexOptions.None, 1000)]
    private static partial Regex FromTo();

    [GeneratedRegex(@"because (?:…|\.\.\.)", RegexOptions.None, 1000)]
    private static partial Regex Dots();
}

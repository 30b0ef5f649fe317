using Publisher.Browser.Tests.Browser;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Browser.Tests.Pages;

public sealed class AccessibilityTests(SiteInBrowser site)
{
    [Theory]
    [MemberData(nameof(PageCases.TypesAndLanguages), MemberType = typeof(PageCases))]
    public async Task A_page_has_no_barrier_that_axe_can_find_in_any_look(PageType type, Language language)
    {
        string[] barriers = [.. (await site.See(type, language)).SelectMany(sight => sight.Barriers.Select(barrier => $"{sight.Page.Url} {barrier}"))];
        Assert.True(barriers.Length == 0, string.Join('\n', barriers));
    }

    [Fact]
    public async Task A_barrier_would_be_found()
    {
        await using Visit visit = await site.Visit(Routes.About.Url(Language.English));
        await visit.Page.EvaluateAsync("document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=\"/favicon.svg\"><input>')");
        string[] barriers = await Axe.Barriers(visit.Page, Look.Light);
        Assert.Contains(barriers, barrier => barrier.StartsWith("light: image-alt", StringComparison.Ordinal));
        Assert.Contains(barriers, barrier => barrier.StartsWith("light: label", StringComparison.Ordinal));
    }

    /// <summary>The last three are no matter of colors: such a look hides or moves something, and so every rule is asked.</summary>
    [Theory]
    [InlineData("(prefers-color-scheme: dark)", "main p { color: #555; background: #222 }", "dark: color-contrast")]
    [InlineData("(forced-colors: active)", "main p { forced-color-adjust: none; color: #555; background: #222 }", "forced-colors: color-contrast")]
    [InlineData("(max-width: 20rem)", "main p { color: #777; background: #999 }", "320px: color-contrast")]
    [InlineData("(prefers-color-scheme: dark)", "h1 { display: none }", "dark: page-has-heading-one")]
    [InlineData("(max-width: 20rem)", ".site-footer a { float: left; inline-size: 8px; block-size: 8px; overflow: hidden }", "320px: target-size")]
    [InlineData("(max-width: 20rem)", "h1 { display: none }", "320px: page-has-heading-one")]
    public async Task A_barrier_of_a_single_look_would_be_found(string media, string rule, string barrier)
    {
        List<string> found = [];
        foreach (Look[] looks in Look.ByVisit)
        {
            await using Visit visit = await site.Visit(Routes.About.Url(Language.English), looks[0]);
            await visit.Page.EvaluateAsync("rule => { const sheet = new CSSStyleSheet(); sheet.replaceSync(rule); document.adoptedStyleSheets.push(sheet); }", $"@media {media} {{ {rule} }}");
            found.AddRange(await Axe.Barriers(visit.Page, looks));
        }

        Assert.Contains(found, one => one.StartsWith(barrier, StringComparison.Ordinal));
        Assert.DoesNotContain(found, one => one.StartsWith("light", StringComparison.Ordinal));
    }

    /// <summary>Style sheets are not read for axe: the one rule that needs them is an experiment and not asked.</summary>
    [Fact]
    public async Task Every_rule_of_WCAG_is_asked_and_none_that_needs_the_style_sheets()
    {
        await using Visit visit = await site.Visit(Routes.About.Url(Language.English));
        string[] rules = await Axe.Rules(visit.Page);
        Assert.Contains("target-size", rules);
        Assert.Contains("scrollable-region-focusable", rules);
        Assert.Contains("no-autoplay-audio", rules);
        Assert.DoesNotContain("css-orientation-lock", rules);
    }
}

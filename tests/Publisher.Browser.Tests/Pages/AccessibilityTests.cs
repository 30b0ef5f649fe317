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

    /// <summary>Of texts that are alike one is asked: the one that differs, or that lies elsewhere, is not alike.</summary>
    [Theory]
    [InlineData(".probe p:nth-child(7) { color: #999 }")]
    [InlineData(".probe li:nth-child(7) { background: #555 }")]
    [InlineData(".probe p:nth-child(7) { opacity: 0.4 }")]
    [InlineData(".probe ul { background: #333; inline-size: 20em } .probe li { color: #fff; inline-size: 8em } .probe li:nth-child(7) { position: relative; inset-inline-start: 22em }")]
    public async Task A_barrier_of_a_single_text_among_many_alike_would_be_found(string rules)
    {
        await using Visit visit = await site.Visit(Routes.About.Url(Language.English));
        await visit.Page.EvaluateAsync(
            """
            rules => {
              const rows = name => `<${name}>a text like all others</${name}>`.repeat(9);
              document.querySelector('main').insertAdjacentHTML('beforeend', `<div class="probe">${rows('p')}<ul>${rows('li')}</ul><div></div></div>`);
              const sheet = new CSSStyleSheet();
              sheet.replaceSync(`.probe :is(p, li) { color: #222 } ${rules}`);
              document.adoptedStyleSheets.push(sheet);
            }
            """,
            rules);
        string barrier = Assert.Single(await Axe.Barriers(visit.Page, Look.Light));
        Assert.StartsWith("light: color-contrast", barrier, StringComparison.Ordinal);
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

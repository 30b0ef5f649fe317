using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Publisher.Browser.Tests.Browser;

/// <summary>Barriers to accessibility that axe finds: WCAG 2.2 at level AA, every rule of it, and axe's own advice on top.</summary>
public static class Axe
{
    /// <summary>
    /// Of all its answers axe works out only the violations. Of its preparations the reading of style sheets is left out, a second for each page: it serves a single rule,
    /// css-orientation-lock, which is an experiment and not among these (`rules` says so).
    /// </summary>
    private const string Run = """
        rules => axe.run(document, { runOnly: rules, resultTypes: ['violations'], selectors: false, preload: { assets: ['media'] } }).then(result =>
          result.violations.flatMap(violation => violation.nodes.slice(0, 3).map(node =>
            `${violation.id} (${violation.nodes.length}): ${node.html} ${node.failureSummary}`)))
        """;

    /// <summary>Whether every element stands where it stood when this was asked last, and is as visible; false the first time.</summary>
    private const string Unmoved = """
        () => {
          const shape = [...document.querySelectorAll('body *')].map(e => {
            const box = e.getBoundingClientRect();
            return [box.x + scrollX, box.y + scrollY, box.width, box.height, e.checkVisibility({ opacityProperty: true, visibilityProperty: true })].join();
          }).join('|');
          const same = globalThis.shapeBefore === shape;
          globalThis.shapeBefore = shape;
          return same;
        }
        """;

    /// <summary>The contrast of texts that are alike is asked once.</summary>
    private const string AskOnce = $$"""() => axe.configure({ rules: [{ id: 'color-contrast', selector: '[{{AlikeTexts.Asked}}]' }] })""";

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly object AllRules = new { type = "tag", values = (string[])["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] };

    /// <summary>The rules about colors (axe's category cat.color).</summary>
    private static readonly object RulesOfColors = new { type = "rule", values = (string[])["color-contrast", "link-in-text-block"] };

    /// <summary>
    /// The barriers of a page that is open in the first of the looks, in each of them. Run in the page itself: pages without frames need nothing more, and the bindings for frames
    /// open a second window each time. A further look that leaves every element where it was can have changed nothing but colors, so only the rules about those are asked again;
    /// where it moves or hides one, all are.
    /// </summary>
    public static async Task<string[]> Barriers(IPage page, params Look[] looks)
    {
        List<string> barriers = [];
        await page.EvaluateAsync(Script);
        await page.EvaluateAsync(AskOnce);
        foreach (Look look in looks)
        {
            await look.Apply(page);
            await page.EvaluateAsync(AlikeTexts.Mark);
            object rules = await page.EvaluateAsync<bool>(Unmoved) ? RulesOfColors : AllRules;
            barriers.AddRange((await page.EvaluateAsync<string[]>(Run, rules)).Select(barrier => $"{look.Name}: {barrier}"));
        }

        return [.. barriers];
    }

    /// <summary>The rules that are asked in the first look.</summary>
    public static async Task<string[]> Rules(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(
            "rules => axe.run(document, { runOnly: rules }).then(result => ['violations', 'passes', 'incomplete', 'inapplicable'].flatMap(group => result[group].map(rule => rule.id)))", AllRules);
    }
}

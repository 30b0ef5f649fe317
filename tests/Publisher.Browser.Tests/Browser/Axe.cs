using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Publisher.Browser.Tests.Browser;

/// <summary>Barriers to accessibility that axe finds: WCAG 2.2 at level AA, every rule of it, and axe's own advice on top.</summary>
public static class Axe
{
    private const string Run = """
        () => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(result =>
          result.violations.flatMap(violation => violation.nodes.slice(0, 3).map(node =>
            `${violation.id} (${violation.nodes.length}): ${node.html} ${node.failureSummary}`)))
        """;

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    /// <summary>Run in the page itself: pages without frames need nothing more, and the bindings for frames open a second window each time.</summary>
    public static async Task<string[]> Barriers(IPage page)
    {
        await page.EvaluateAsync(Script);
        return await page.EvaluateAsync<string[]>(Run);
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Site;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Checking;

/// <summary>What can be told before a page is drawn: every page has all languages, and no two files want the same place.</summary>
public static class PlanCheck
{
    public static ImmutableArray<Diagnostic> Of(SitePlan plan, ImmutableArray<SiteFile> themeFiles) =>
    [
        .. EveryLanguage(plan.Pages),
        .. Collisions(plan, themeFiles),
    ];

    private static IEnumerable<Diagnostic> EveryLanguage(PageList pages)
    {
        HashSet<string> urls = [.. pages.Pages.Select(page => page.Url)];
        return from page in pages.Pages
               from other in page.Others
               let address = page.Route.Url(other)
               where !urls.Contains(address)
               select PageDiagnostic.Error("OCP0506", page.Url, $"there is no {address}", $"plan the page in {other.Tag()} too: a PageDraft gives all languages");
    }

    private static IEnumerable<Diagnostic> Collisions(SitePlan plan, ImmutableArray<SiteFile> themeFiles)
    {
        // Some file systems, and some web hosts, do not tell `Wuhai/` from `wuhai/`.
        Dictionary<string, string> taken = new(StringComparer.OrdinalIgnoreCase);
        IEnumerable<string> paths =
        [
            .. plan.Pages.Pages.SelectMany(page => (IEnumerable<string?>)[page.FilePath, page.CopyPath]).OfType<string>(),
            .. plan.Files.Select(file => file.Path),
            .. plan.Drawn.Select(file => file.Path),
            .. themeFiles.Select(file => file.Path),
        ];
        foreach (string path in paths)
        {
            if (!taken.TryAdd(path, path))
                yield return Collision($"/{path}", taken[path] == path ? "two files want this place" : $"it differs from /{taken[path]} only in case");
        }

        foreach (string path in taken.Keys.Order(StringComparer.Ordinal))
        {
            for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            {
                if (taken.ContainsKey(path[..slash]))
                    yield return Collision($"/{path}", $"its folder is the file /{path[..slash]}");
            }
        }
    }

    private static Diagnostic Collision(string url, string message) =>
        PageDiagnostic.Error("OCP0507", url, message, "give one of the two another id; an id is part of the address");
}

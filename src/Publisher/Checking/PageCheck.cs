using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Checking;

/// <summary>What can be told from one page alone: ids are unique, and the head names the page in every language.</summary>
public static class PageCheck
{
    public static ImmutableArray<Diagnostic> Of(RenderedPage drawn, HtmlScan scan, string origin) =>
    [
        .. DuplicateIds(drawn.Page, scan),
        .. Alternates(drawn.Page, scan, origin),
    ];

    private static IEnumerable<Diagnostic> DuplicateIds(Page page, HtmlScan scan)
    {
        if (scan.Ids.Length == scan.Ids.ToHashSet(StringComparer.Ordinal).Count)
            return [];
        return scan.Ids.CountBy(id => id, StringComparer.Ordinal)
            .Where(count => count.Value > 1)
            .OrderBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => PageDiagnostic.Error("OCP0503", page.Url, $"the id '{count.Key}' stands {count.Value} times", "give each element of the page its own id"));
    }

    private static IEnumerable<Diagnostic> Alternates(Page page, HtmlScan scan, string origin)
    {
        const string Cure = "the head of every page names itself and its other languages, as templates/frame/head.html does";
        if (scan.Language != page.Language.Tag())
            yield return PageDiagnostic.Error("OCP0505", page.Url, $"<html lang> is '{scan.Language}', the page is in {page.Language.Tag()}", Cure);
        if (page.Type is PageType.NotFound or PageType.Removed)
            yield break;
        if (scan.Canonical != origin + page.Url)
            yield return PageDiagnostic.Error("OCP0505", page.Url, $"its canonical address is '{scan.Canonical}', not {origin}{page.Url}", Cure);
        (string, string)[] expected =
        [
            .. page.Languages.Select(language => (language.Tag(), origin + page.Route.Url(language))),
            ("x-default", origin + page.Route.DefaultUrl()),
        ];
        // Every page naming all languages by its route is what makes the naming reciprocal.
        foreach ((string language, string address) in expected.Except(scan.Alternates))
            yield return PageDiagnostic.Error("OCP0505", page.Url, $"hreflang '{language}' does not name {address}", Cure);
        foreach ((string language, string address) in scan.Alternates.Except(expected))
            yield return PageDiagnostic.Error("OCP0505", page.Url, $"hreflang '{language}' names {address}", Cure);
    }
}

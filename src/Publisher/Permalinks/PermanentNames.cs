using System.Collections.Immutable;
using Publisher.Checking;
using Publisher.Knowledge;
using Publisher.Rendering;
using Publisher.Site.Api;
using Publisher.Site.Routing;

namespace Publisher.Permalinks;

/// <summary>
/// Every name a site promises to keep: the addresses of pages and data files, the places data leads to (`/en/indicators/x/#s-x.1`) and of passages, the keys of
/// JSON (`/api/v1/schema/plans.json plans[].id`) and the columns of CSV.
/// </summary>
public static class PermanentNames
{
    public static ImmutableSortedSet<string> Of(RenderedSite site) => ImmutableSortedSet.CreateRange(
        StringComparer.Ordinal,
        [
            .. from page in site.Pages where page.IsIndexed select page.Url,
            .. site.Places,
            .. from file in Data(site) select file.Url,
            .. from file in site.Files where IsDownload(file) select file.Url,
            .. from file in Data(site) from target in file.Targets where target.Fragment != Address.None select site.Links.Addresses.Text(target),
            .. from file in Data(site) from name in file.Names select $"{file.Url} {name}",
        ]);

    /// <summary>Where the passages of the plans stand: every citation leads there, and no data file says so.</summary>
    public static ImmutableArray<string> Passages(KnowledgeBase knowledge) =>
    [
        .. from plan in knowledge.Plans
           from passage in plan.Passages
           from language in knowledge.Languages
           select Routes.PassageUrl(plan.Id, passage.Id, language),
    ];

    /// <summary>
    /// The table of a page of two places, which readers download and link to. Its columns are the words of the page, and the JSON beside it is a piece of the page for its script: neither is promised.
    /// </summary>
    private static bool IsDownload(FileTrace file) => file.Path.StartsWith("compare/", StringComparison.Ordinal) && file.Path.EndsWith(".csv", StringComparison.Ordinal);

    /// <summary>The files of the API, and the drawings and tables that stand beside a page; not the pictures, which are made of these for who cannot take them.</summary>
    private static IEnumerable<FileTrace> Data(RenderedSite site)
    {
        HashSet<string> languages = [.. site.Pages.Select(page => page.Language.Prefix())];
        return site.Files
            .Where(file => file.Path.StartsWith(ApiPaths.Root, StringComparison.Ordinal) || languages.Contains(file.Path.Split('/')[0]))
            .Where(file => !file.Path.EndsWith(".png", StringComparison.Ordinal));
    }
}

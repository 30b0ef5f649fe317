using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Rendering;
using Publisher.Site.Pages;

namespace Publisher.Checking;

/// <summary>What only the whole site can tell: every link and data URL leads to a page or file that exists and to an id on it, and some other page leads to every page.</summary>
public sealed class LinkCheck
{
    private readonly RenderedSite site;
    private readonly Dictionary<string, int> pages = new(StringComparer.Ordinal);
    private readonly HashSet<string> files = new(StringComparer.Ordinal) { "/" };
    private readonly Dictionary<string, Destination> destinations = new(StringComparer.Ordinal);
    private readonly Dictionary<int, HashSet<string>> ids = [];

    private LinkCheck(RenderedSite site)
    {
        this.site = site;
        for (int index = 0; index < site.Pages.Length; index++)
        {
            Page page = site.Pages[index].Page;
            pages[page.Url] = index;
            if (page.CopyPath is { } copy)
                files.Add($"/{copy}");
        }

        foreach (FileTrace file in site.Files)
            files.Add(file.Url);
    }

    /// <summary>Where a target leads: the page's index in the site (-1 for a file or nothing), and what is wrong with it.</summary>
    private sealed record Destination(int Page, string? Missing, bool FragmentOnly);

    public static ImmutableArray<Diagnostic> Of(RenderedSite site) => [.. new LinkCheck(site).Found()];

    private IEnumerable<Diagnostic> Found() => [.. BrokenLinks(), .. BrokenData(), .. Orphans()];

    /// <summary>One finding for each wrong target: what is wrong in the frame is wrong on every page.</summary>
    private IEnumerable<Diagnostic> BrokenLinks() =>
        from trace in site.Pages
        from target in trace.Targets
        where To(target).Missing is not null
        group trace.Page.Url by target into links
        select To(links.Key).FragmentOnly
            ? PageDiagnostic.Error("OCP0502", links.First(), $"the link {links.Key} leads to a page without that id{AndOthers(links.Count())}", "correct the fragment, or give the place its id back")
            : PageDiagnostic.Error("OCP0501", links.First(), $"the link {links.Key} leads nowhere{AndOthers(links.Count())}", "correct the address, or take the link out");

    private IEnumerable<Diagnostic> BrokenData() =>
    [
        .. from file in site.Files
           from target in file.Targets
           where To(target).Missing is not null
           group target by (file.Url, LinkTarget.Split(target).Path) into missing
           select PageDiagnostic.Error("OCP0508", missing.Key.Url, $"`url` leads to {Some([.. missing])}, and there is no such place", "the page must draw an element with each id that the data names"),
        .. from place in site.Places
           where To(place).Missing is not null
           select PageDiagnostic.Error("OCP0508", place, "a passage has no such place on the page of its plan", "the page must draw every passage with its id"),
    ];

    private IEnumerable<Diagnostic> Orphans()
    {
        bool[] linked = new bool[site.Pages.Length];
        foreach (PageTrace trace in site.Pages)
        {
            foreach (int page in trace.Targets.Select(target => To(target).Page))
            {
                // The other language of a page links to it always.
                if (page >= 0 && site.Pages[page].Page.Route != trace.Page.Route)
                    linked[page] = true;
            }
        }

        return site.Pages
            .Where((trace, index) => !linked[index] && trace.Page.IsIndexed && trace.Page.Type != PageType.Home)
            .Select(trace => PageDiagnostic.Error("OCP0504", trace.Page.Url, "no other page links to it", "link to it from the list it belongs to"));
    }

    private static string Some(string[] targets) =>
        targets.Length <= 3 ? string.Join(' ', targets) : $"{string.Join(' ', targets[..3])} and {targets.Length - 3} more places of that page";

    private static string AndOthers(int pages) => pages switch
    {
        1 => "",
        2 => ", here and on another page",
        _ => $", here and on {pages - 1} other pages",
    };

    private Destination To(string target)
    {
        if (destinations.TryGetValue(target, out Destination? known))
            return known;
        (string path, string? fragment) = LinkTarget.Split(target);
        int page = pages.GetValueOrDefault(path, -1);
        Destination destination =
            page < 0 && !files.Contains(path) ? new Destination(-1, path, FragmentOnly: false)
            : fragment is null ? new Destination(page, null, FragmentOnly: false)
            : page >= 0 && IdsOf(page).Contains(fragment) ? new Destination(page, null, FragmentOnly: false)
            : new Destination(page, $"#{fragment} on {path}", FragmentOnly: true);
        destinations.Add(target, destination);
        return destination;
    }

    /// <summary>As a set: on a long page, as many links lead to ids as there are ids.</summary>
    private HashSet<string> IdsOf(int page)
    {
        if (!ids.TryGetValue(page, out HashSet<string>? known))
            ids.Add(page, known = site.Pages[page].Ids.ToHashSet(StringComparer.Ordinal));
        return known;
    }
}

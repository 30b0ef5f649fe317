using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Rendering;
using Publisher.Site.Pages;

namespace Publisher.Checking;

/// <summary>What only the whole site can tell: every link and data URL leads to a page or file that exists and to an id on it, and some other page leads to every page.</summary>
public sealed class LinkCheck
{
    private readonly RenderedSite site;
    private readonly LinkLedger ledger;
    private readonly AddressPool addresses;
    private readonly HashSet<int> pages;
    private readonly HashSet<int> files;

    private LinkCheck(RenderedSite site)
    {
        this.site = site;
        ledger = site.Links;
        addresses = ledger.Addresses;
        pages = [.. site.Pages.Select(page => addresses.Path(page.Url))];
        files =
        [
            addresses.Path("/"),
            .. site.Pages.Select(page => page.CopyPath).OfType<string>().Select(copy => addresses.Path($"/{copy}")),
            .. site.Files.Select(file => addresses.Path(file.Url)),
        ];
    }

    public static ImmutableArray<Diagnostic> Of(RenderedSite site) => [.. new LinkCheck(site).Found()];

    private IEnumerable<Diagnostic> Found() => [.. BrokenLinks(), .. BrokenData(), .. Orphans()];

    /// <summary>One finding for each wrong target: what is wrong in the frame is wrong on every page.</summary>
    private IEnumerable<Diagnostic> BrokenLinks() =>
        from link in ledger.Links
        where !IsThere(link.Key)
        let target = addresses.Text(link.Key)
        orderby link.Value.FirstPage, target
        select IsPage(link.Key)
            ? PageDiagnostic.Error("OCP0502", site.Pages[link.Value.FirstPage].Url, $"the link {target} leads to a page without that id{AndOthers(link.Value.Pages)}", "correct the fragment, or give the place its id back")
            : PageDiagnostic.Error("OCP0501", site.Pages[link.Value.FirstPage].Url, $"the link {target} leads nowhere{AndOthers(link.Value.Pages)}", "correct the address, or take the link out");

    private IEnumerable<Diagnostic> BrokenData() =>
    [
        .. from file in site.Files
           from target in file.Targets
           where !IsThere(target)
           group addresses.Text(target) by (file.Url, target.Path) into missing
           select PageDiagnostic.Error("OCP0508", missing.Key.Url, $"`url` leads to {Some([.. missing])}, and there is no such place", "the page must draw an element with each id that the data names"),
        .. from place in site.Places
           where !IsThere(addresses.Of(place))
           select PageDiagnostic.Error("OCP0508", place, "a passage has no such place on the page of its plan", "the page must draw every passage with its id"),
    ];

    private IEnumerable<Diagnostic> Orphans() =>
        site.Pages
            .Where(page => page.IsIndexed && page.Type != PageType.Home && !ledger.IsLinked(page.Url))
            .Select(page => PageDiagnostic.Error("OCP0504", page.Url, "no other page links to it", "link to it from the list it belongs to"));

    private bool IsThere(Address address) =>
        address.Fragment == Address.None ? IsPage(address) || files.Contains(address.Path) : IsPage(address) && ledger.HasPlace(address);

    private bool IsPage(Address address) => pages.Contains(address.Path);

    private static string Some(string[] targets) =>
        targets.Length <= 3 ? string.Join(' ', targets) : $"{string.Join(' ', targets[..3])} and {targets.Length - 3} more places of that page";

    private static string AndOthers(int pages) => pages switch
    {
        1 => "",
        2 => ", here and on another page",
        _ => $", here and on {pages - 1} other pages",
    };
}

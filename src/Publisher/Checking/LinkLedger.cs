using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Checking;

/// <summary>
/// What the pages of a site lead to, and the places there are on them, taken down page by page as they are drawn: of each place once, and nothing else is kept of a page. Thread-safe.
/// </summary>
public sealed class LinkLedger(AddressPool addresses)
{
    private readonly Lock writing = new();
    private readonly Dictionary<Address, Link> links = [];
    private readonly HashSet<Address> places = [];
    private readonly HashSet<int> linkedFromElsewhere = [];

    public AddressPool Addresses => addresses;

    /// <summary>Every address that a page leads to, in no order.</summary>
    public IReadOnlyDictionary<Address, Link> Links => links;

    /// <summary>Takes down one page.</summary>
    /// <param name="number">The place of the page in the page list.</param>
    public void Take(int number, Page page, HtmlScan scan, string origin)
    {
        int path = addresses.Path(page.Url);
        HashSet<int> own = [path, .. page.Others.Select(other => addresses.Path(page.Route.Url(other)))];
        HashSet<Address> targets = [.. scan.Links.Select(link => LinkTarget.Of(link, page.Url, origin)).OfType<string>().Select(addresses.Of)];
        Address[] ids = [.. scan.Ids.Select(id => addresses.Of(path, id))];
        lock (writing)
        {
            places.UnionWith(ids);
            foreach (Address target in targets)
            {
                links[target] = links.TryGetValue(target, out Link known) ? new(Math.Min(known.FirstPage, number), known.Pages + 1) : new(number, 1);
                // The other language of a page links to it always.
                if (!own.Contains(target.Path))
                    linkedFromElsewhere.Add(target.Path);
            }
        }
    }

    public bool HasPlace(Address address) => places.Contains(address);

    /// <summary>Whether a page of another route leads there.</summary>
    public bool IsLinked(string url) => linkedFromElsewhere.Contains(addresses.Path(url));

    /// <summary>The first page in the page list that leads somewhere, and how many do.</summary>
    public readonly record struct Link(int FirstPage, int Pages);
}

using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Retired;

/// <summary>All that content/redirects.yaml says about addresses that are no more.</summary>
public sealed record Retirements(ImmutableArray<Moved> Moved, ImmutableArray<Tombstone> Tombstones)
{
    public static Retirements None { get; } = new([], []);

    /// <summary>The codes of the languages of the site, each of which has every address.</summary>
    public ImmutableArray<string> Languages { get; init; } = [Language.Chinese.Code, Language.English.Code];

    public IEnumerable<Retirement> All => [.. Moved, .. Tombstones];

    /// <summary>Moved pages answer 301, removed ones 410 with the page that says why. A place on a page is no business of the server: the page itself tells.</summary>
    public ImmutableArray<Redirect> Rules =>
    [
        .. Moved.Where(IsAddress).SelectMany(moved => Languaged(moved.From).Zip(Languaged(moved.To), (from, to) => new Redirect(from, to, 301))),
        .. from tombstone in Tombstones
           where IsAddress(tombstone)
           from rule in Retirement.IsData(tombstone.From)
               ? [new Redirect(tombstone.From, Routes.Removed.Url(Language.English), 410)]
               : Languages.Select(code => new Redirect($"/{code}{tombstone.From}", $"/{code}/{Routes.Removed}", 410))
           select rule,
    ];

    /// <summary>Retired places that stood on the page of a route.</summary>
    public ImmutableArray<Retirement> On(Route route) =>
        [.. All.Where(retirement => retirement.IsPlace && retirement.Path == $"/{route.Path}").OrderBy(retirement => retirement.From, StringComparer.Ordinal)];

    /// <summary>Whether a published name (`/en/indicators/old/#s-old.1`) is accounted for. The places of a retired page go where the page goes.</summary>
    public bool Cover(string name)
    {
        string address = Retirement.IsData(name) ? name : name[name.IndexOf('/', 1)..];
        return All.Any(retirement => retirement.From == address
            || (!retirement.IsPlace && address.StartsWith($"{retirement.From}#", StringComparison.Ordinal))
            || (!retirement.IsPlace && address.StartsWith($"{retirement.From} ", StringComparison.Ordinal)));
    }

    /// <summary>An address with its languages before it; data has none.</summary>
    public IEnumerable<string> Languaged(string address) =>
        Retirement.IsData(address) ? [address] : Languages.Select(code => $"/{code}{address}");

    private static bool IsAddress(Retirement retirement) => !retirement.IsPlace && !retirement.From.Contains(' ', StringComparison.Ordinal);
}

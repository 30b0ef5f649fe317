using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Site.Pages;
using Publisher.Site.Retired;

namespace Publisher.Permalinks;

/// <summary>
/// Holds a site against the names it has published. Before `published:` stands in site.yaml the lock follows the site; from then on it only
/// grows, and what it holds must exist or be retired in content/redirects.yaml.
/// </summary>
public static class LockCheck
{
    /// <summary>The lock a build would write, and what is wrong with the stored one.</summary>
    /// <param name="stored">The lock as it stands in content/, null where there is none.</param>
    /// <param name="names">The names of the site as it would be published.</param>
    /// <param name="staleIs">How bad it is, once published, that the stored lock is not the one a build would write; null where a build writes it.</param>
    public static (PermalinkLock Lock, ImmutableArray<Diagnostic> Diagnostics) Of(
        SiteCard card, PermalinkLock? stored, ImmutableSortedSet<string> names, Retirements retirements, Severity? staleIs)
    {
        bool published = card.Published is not null;
        PermalinkLock next = new(published && stored is not null ? stored.Names.Union(names) : names);
        ImmutableArray<Diagnostic>.Builder found = ImmutableArray.CreateBuilder<Diagnostic>();
        if (published && stored is null)
            found.Add(new Diagnostic("OCP0521", Severity.Error, new Place(PermalinkLock.Path, 0, 0), "the site is published, and there is no lock of its addresses", "bring the file back from version control; before a first publication, build once without `published:` and commit the file"));
        else if (published)
            found.AddRange(Disappeared(stored!, names, retirements));
        found.AddRange(Misdirected(names, retirements));
        if (published && staleIs is { } severity && stored is not null && next.Names.Count > stored.Names.Count)
            found.Add(new Diagnostic("OCP0523", severity, new Place(PermalinkLock.Path, 0, 0), $"the lock is out of date: {next.Names.Count - stored.Names.Count} names are not in it", "run `build` and commit the file"));
        return (next, found.ToImmutable());
    }

    private static IEnumerable<Diagnostic> Disappeared(PermalinkLock stored, ImmutableSortedSet<string> names, Retirements retirements)
    {
        for (int index = 0; index < stored.Names.Count; index++)
        {
            string name = stored.Names[index];
            if (!names.Contains(name) && !retirements.Cover(name))
                yield return new Diagnostic("OCP0520", Severity.Error, new Place(PermalinkLock.Path, index + 1, 1), $"{name} was published and is gone", $"bring it back, or say in {RetirementReader.Path} where it went (redirects) or why it was removed (tombstones)", Length: name.Length);
        }
    }

    private static IEnumerable<Diagnostic> Misdirected(ImmutableSortedSet<string> names, Retirements retirements)
    {
        foreach (Retirement retirement in retirements.All)
        {
            foreach (string living in retirements.Languaged(retirement.From).Where(names.Contains))
                yield return Redirect($"{living} is retired, and exists", "take the entry out of the file, or the thing out of the content");
        }

        foreach (Moved moved in retirements.Moved)
        {
            foreach (string missing in retirements.Languaged(moved.To).Where(to => !names.Contains(to)))
                yield return Redirect($"{moved.From} is redirected to {missing}, and there is no such address", "name the address where it stands now, at the end of any chain");
        }

        foreach (IGrouping<string, Retirement> twice in retirements.All.GroupBy(retirement => retirement.From, StringComparer.Ordinal).Where(group => group.Count() > 1))
            yield return Redirect($"{twice.Key} is retired twice", "keep one entry");
    }

    private static Diagnostic Redirect(string message, string cure) =>
        new("OCP0522", Severity.Error, new Place(RetirementReader.Path, 0, 0), message, cure);
}

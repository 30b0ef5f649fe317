using Publisher.Knowledge.Text;

namespace Publisher.Site.Pages;

/// <summary>
/// An address that was published and is no more: a page (`/indicators/old/`), a place on a page (`/indicators/old/#s-old.1`), a data file (`/api/v1/old.json`), or a key of one (`/api/v1/schema/plans.json plans[].old`).
/// <paramref name="From"/> is written without the language, for every one.
/// </summary>
public abstract record Retirement(string From)
{
    /// <summary>Data is the same in every language.</summary>
    public static bool IsData(string address) => address.StartsWith("/api/", StringComparison.Ordinal);

    public bool IsPlace => From.Contains('#', StringComparison.Ordinal);

    /// <summary>`/indicators/old/` of `/indicators/old/#s-old.1`.</summary>
    public string Path => From.Split('#')[0];

    /// <summary>`s-old.1` of `/indicators/old/#s-old.1`; the address itself for what is no place on a page.</summary>
    public string Fragment => From[(From.IndexOf('#', StringComparison.Ordinal) + 1)..];
}

/// <summary>What stood there stands at another address now, written likewise.</summary>
public sealed record Moved(string From, string To) : Retirement(From);

/// <summary>What stood there was removed: when, and why.</summary>
public sealed record Tombstone(string From, DateOnly On, Bilingual Why) : Retirement(From);

using System.Collections.Immutable;

namespace Publisher.Checking;

/// <summary>What the bytes of a page really hold: its language, canonical address, alternates, links and ids, in written order.</summary>
public sealed record HtmlScan(
    string? Language,
    string? Canonical,
    ImmutableArray<(string Language, string Address)> Alternates,
    ImmutableArray<string> Links,
    ImmutableArray<string> Ids);

using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Building;

/// <summary>
/// What a build is asked for, besides its sources. <paramref name="Origin"/> replaces that of site.yaml. <paramref name="StaleLockIs"/>: how bad an outdated
/// permalinks.lock of a published site is; null where the build itself will write it. <paramref name="Threads"/>: -1 is as many as there are processors.
/// </summary>
public sealed record BuildRequest(string? Origin = null, Severity? StaleLockIs = null, int Threads = -1)
{
    /// <summary>The places whose pages are to be drawn, by their ids; empty for the whole site.</summary>
    public ImmutableArray<string> Only { get; init; } = [];

    /// <summary>Folders of shards, from which pages and files are taken instead of being made; empty where they are made.</summary>
    public ImmutableArray<string> Shards { get; init; } = [];

    public bool IsShard => !Only.IsEmpty;
}

using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Permalinks;
using Publisher.Publishing;
using Publisher.Site.Counts;

namespace Publisher.Building;

/// <summary>How a build ended. <paramref name="Published"/> and <paramref name="Lock"/> are null when an error kept it from publishing.</summary>
public sealed record BuildResult(
    SourceTree Sources,
    ImmutableArray<Diagnostic> Diagnostics,
    ProofCounts Counts,
    int Pages,
    Published? Published,
    PermalinkLock? Lock)
{
    /// <summary>How much is recorded by plan; null when something in the sources is not proved.</summary>
    public SiteCounts? Recorded { get; init; }

    public bool Succeeded => Published is not null;
}

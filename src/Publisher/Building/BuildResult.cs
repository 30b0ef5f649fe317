using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Permalinks;
using Publisher.Publishing;

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
    public bool Succeeded => Published is not null;
}

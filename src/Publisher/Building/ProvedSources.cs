using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Permalinks;
using Publisher.Site.Prose;
using Publisher.Site.Retired;
using Publisher.Site.Sentences;

namespace Publisher.Building;

/// <summary>What the sources say once everything in them is proved; the knowledge is null when something is not.</summary>
public sealed record ProvedSources(KnowledgeBase? Knowledge, Retirements Retirements, ImmutableArray<Diagnostic> Diagnostics, ProofCounts Counts)
{
    /// <summary>Proves everything, or in the preview what an edit touches.</summary>
    /// <param name="memory">Of what was read before, in the preview; a build proves everything.</param>
    public static ProvedSources Of(SourceTree sources, string? origin, ReadingMemory? memory = null) =>
        memory is null ? Read(sources, origin, memory) : memory.WholeOf($"{origin} {ReadingKeys.Whole(sources)}", () => Read(sources, origin, memory));

    private static ProvedSources Read(SourceTree sources, string? origin, ReadingMemory? memory)
    {
        KnowledgeReading reading = KnowledgeReader.Read(sources, SiteSentences.Catalog, memory, origin);
        Findings findings = new();
        Retirements retirements = RetirementReader.Read(sources, findings);
        foreach (ProsePage page in reading.Knowledge?.Parts.Pages ?? [])
            ProseCheck.Of(page, findings);
        return new ProvedSources(
            findings.HasErrors ? null : reading.Knowledge,
            retirements,
            [.. reading.Diagnostics, .. findings.InOrder()],
            reading.Counts);
    }
}

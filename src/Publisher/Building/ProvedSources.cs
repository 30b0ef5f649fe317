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
    public static ProvedSources Of(SourceTree sources, string? origin, ReadingMemory? memory = null)
    {
        KnowledgeReading reading = KnowledgeReader.Read(sources, SiteSentences.Catalog, memory);
        Findings findings = new();
        Retirements retirements = RetirementReader.Read(sources, findings);
        foreach (ProsePage page in reading.Knowledge?.Parts.Pages ?? [])
            ProseCheck.Of(page, findings);
        return new ProvedSources(
            findings.HasErrors ? null : WithOrigin(reading.Knowledge, origin),
            retirements,
            [.. reading.Diagnostics, .. findings.InOrder()],
            reading.Counts);
    }

    private static KnowledgeBase? WithOrigin(KnowledgeBase? knowledge, string? origin) =>
        knowledge is null || origin is null
            ? knowledge
            : new KnowledgeBase(knowledge.Parts with { Site = knowledge.Site with { Origin = origin } });
}

using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>The register as read: what was found, and every curated sum, those that add up too.</summary>
public sealed record Register(ImmutableArray<Discrepancy> Discrepancies, ImmutableArray<Sum> Sums);

/// <summary>How the statements of an indicator stand to each other: as it is compared now, or remembered.</summary>
public delegate ImmutableArray<Discrepancy> Comparing(IndicatorId indicator, Func<ImmutableArray<Discrepancy>> compare);

/// <summary>Computes discrepancies and lays the curated explanations beside them.</summary>
public static class DiscrepancyReader
{
    private const string Path = "content/discrepancies.yaml";

    public static Register Read(SourceTree tree, ImmutableArray<Statement> statements, ImmutableArray<Jurisdiction> jurisdictions, ImmutableArray<ReadPlan> plans, ImmutableArray<Unit> units, ProofContext context, Comparing comparing)
    {
        Findings findings = context.Findings;
        Dictionary<DiscrepancyId, Bilingual> explanations = [];
        Dictionary<DiscrepancyId, Place> places = [];
        ImmutableArray<Sum> sums = [];
        if (YamlFile.Open(tree, Path, findings, required: false) is { } file)
        {
            ImmutableArray<YamlEntry> entries = file.Entries("discrepancies");
            ImmutableArray<YamlEntry> sumEntries = file.Entries("sums", required: false);
            file.Done();
            ListReaders.Unique(sumEntries, "id", findings);
            SumReader reader = new(plans, statements, context);
            sums = [.. sumEntries.Select(reader.Read).OfType<Sum>()];
            ListReaders.Unique(entries, "id", findings);
            foreach (YamlEntry entry in entries)
            {
                DiscrepancyId id = new(entry.Text("id"));
                explanations[id] = entry.Bilingual("explanation");
                places[id] = entry.PlaceOf("id");
                entry.Done();
            }
        }

        ImmutableArray<Discrepancy> found = DiscrepancyFinder.Find(statements, jurisdictions, [.. plans.Select(plan => plan.Plan)], units, sums, explanations, comparing);
        HashSet<DiscrepancyId> ids = [.. found.Select(discrepancy => discrepancy.Id)];
        foreach ((DiscrepancyId id, Place place) in places.Where(pair => !ids.Contains(pair.Key)))
            findings.Dangling(place, "discrepancy", id.Value, "take the explanation out: the statements no longer disagree");
        foreach (Discrepancy conflict in found.Where(discrepancy => discrepancy.Type == DiscrepancyType.Conflict && discrepancy.Explanation is null))
            findings.Warning("OCP0224", context.Written[conflict.Statements[0].Value], $"the conflict {conflict.Id} is not explained", $"add it to {Path}");
        return new(found, sums);
    }
}

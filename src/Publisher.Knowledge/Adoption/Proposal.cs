using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Adoption;

/// <summary>
/// What is proposed for a seed nobody prepared for: the texts of plan.yaml, of passages.yaml and, for a Traditional seed, of zh-Hans.txt, and in
/// <paramref name="Remarks"/> what a person must read first.
/// </summary>
public sealed record Proposal(string Plan, string Passages, string? Simplified, ImmutableArray<string> Remarks)
{
    /// <summary>A proposal that covers the seed whatever it holds.</summary>
    /// <param name="seedText">The seed as decoded from UTF-8, byte order mark included, so that its hash is that of the file.</param>
    /// <param name="jurisdictions">Known jurisdictions; the one whose name begins the title is proposed.</param>
    /// <param name="words">The lexicon: what the periods of plans, titles, offices and duties are called.</param>
    public static Proposal For(string seedText, string seedPath, PlanId id, ImmutableArray<Jurisdiction> jurisdictions, WordList words)
    {
        Script script = SimplifiedTwin.ScriptOf(seedText);
        string simplified = script == Script.Traditional ? SimplifiedTwin.Of(seedText) : seedText;
        Seed seed = new(seedPath, SeedLines(seedText), SeedLines(simplified));
        ImmutableArray<ReadLine> lines = [.. seed.Lines.Select((line, index) => LineClassifier.Read(new SeedLine(index + 1, line)))];
        (ImmutableArray<ProposedEntry> entries, bool marked) = Entries(lines, seed, id, words);
        PrintedFacts facts = PrintedFacts.In(lines, seed.Hans, words);
        return new Proposal(
            PlanWriter.Write(id, seedPath, seedText, script, marked, facts, entries, seed.Hans, jurisdictions),
            PassagesWriter.Write(entries, seed.Lines, seedPath),
            script == Script.Traditional ? simplified : null,
            [.. RemarksOn(script, facts, entries), .. BoxNumbers.Remarks(entries, lines)]);
    }

    /// <summary>
    /// The most that the reader of passages accepts: with contents, page numbers and marks dropped; where they are too much of the seed, with nothing
    /// dropped; a passage for every line at the least.
    /// </summary>
    private static (ImmutableArray<ProposedEntry> Entries, bool Marked) Entries(ImmutableArray<ReadLine> lines, Seed seed, PlanId id, WordList words)
    {
        bool emphasis = seed.Lines.Any(line => line.Contains(SeedLine.Emphasis, StringComparison.Ordinal));
        foreach (bool dropping in (ReadOnlySpan<bool>)[true, false])
        {
            bool marked = emphasis && dropping;
            ImmutableArray<ProposedEntry> entries = Addressable.Of(BlockBuilder.Build(lines, dropping, words), seed.Lines);
            if (IsAccepted(entries, seed, id, marked))
                return (entries, marked);
        }

        return ([.. seed.Lines.Select((line, index) => (line, index)).Where(pair => !string.IsNullOrWhiteSpace(pair.line)).Select(pair => new ProposedEntry(pair.index + 1, 0) { Kind = PassageKind.Paragraph })], false);
    }

    /// <summary>Reads the proposal back as the build will.</summary>
    private static bool IsAccepted(ImmutableArray<ProposedEntry> entries, Seed seed, PlanId id, bool marked)
    {
        if (entries.IsEmpty)
            return seed.Characters == 0;
        const string path = "passages.yaml";
        Findings findings = new();
        if (YamlFile.Open(SourceTree.Of([]).With(path, PassagesWriter.Write(entries, seed.Lines, seed.Path)), path, findings) is not { } file)
            return false;
        ImmutableArray<PartitionEntry> read = PartitionReader.Read(file, seed, findings);
        if (read.Length != entries.Length)
            return false;
        Partition.Cut(id, seed, read, [], new TextCleaner(marked ? [SeedLine.Emphasis] : [], []), findings);
        return !findings.HasErrors && read.Zip(entries).All(pair => (pair.First.Line, pair.First.Offset) == (pair.Second.Line, pair.Second.Offset));
    }

    private static IEnumerable<string> RemarksOn(Script script, PrintedFacts facts, ImmutableArray<ProposedEntry> entries)
    {
        if (script == Script.Traditional)
            yield return "The seed is Traditional. zh-Hans.txt was made character by character: read all of it against the seed.";
        if (facts.Title is null)
            yield return "No title was found.";
        if (facts.Period is null)
            yield return "No plan period was found.";
        foreach (ProposedEntry table in entries.Where(entry => entry.Table is not null))
            yield return $"A table begins at line {table.Line}: check its head, rows and groups.";
    }

    private static ImmutableArray<string> SeedLines(string text)
    {
        string[] lines = text.Split('\n');
        return [.. lines.Length > 1 && lines[^1].Length == 0 ? lines[..^1] : lines];
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Adoption;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Adoption;

/// <summary>The passages and dropped texts that a proposal gives when the reader of passages cuts the seed by it, one line each, in the order of the seed.</summary>
public static class ProposedPassages
{
    public static ImmutableArray<string> Of(Proposal proposal, string seedText, string seedPath)
    {
        Findings findings = new();
        (ImmutableArray<ReadPassage> passages, ImmutableArray<Dropped> dropped) = Cut(proposal, seedText, seedPath, findings);
        Assert.Empty(findings.InOrder().Where(found => found.Code != "OCP0107"));
        IEnumerable<(int Line, int Order, string Text)> shown = passages.Select((passage, index) => (passage.Passage.Lines.First, index + 1, Line(passage)));
        IEnumerable<(int Line, int Order, string Text)> left = dropped.Where(drop => drop.Text != "**").Select(drop => (drop.Lines.First, 0, $"dropped {drop.Text}"));
        return [.. shown.Concat(left).OrderBy(line => line.Line).ThenBy(line => line.Order).Select(line => line.Text)];
    }

    public static (ImmutableArray<ReadPassage> Passages, ImmutableArray<Dropped> Dropped) Cut(Proposal proposal, string seedText, string seedPath, Findings findings)
    {
        SourceTree tree = SourceTree.Of([]).With("passages.yaml", proposal.Passages).With("plan.yaml", proposal.Plan);
        ImmutableArray<string> lines = Lines(seedText);
        Seed seed = new(seedPath, lines, proposal.Simplified is { } twin ? Lines(twin) : lines);
        YamlEntry file = YamlFile.Open(tree, "passages.yaml", findings)!;
        ImmutableArray<PartitionEntry> entries = PartitionReader.Read(file, seed, findings);
        YamlEntry plan = YamlFile.Open(tree, "plan.yaml", findings)!;
        return entries.IsEmpty ? ([], []) : Partition.Cut(new PlanId("plan"), seed, entries, [], new TextCleaner(plan.Texts("marks"), []), findings);
    }

    private static string Line(ReadPassage passage)
    {
        string kind = passage.Passage.Kind.Word();
        if (passage.Passage.Table is not null)
            return kind + string.Concat(passage.Cells.Select(row => " | " + string.Join(' ', row.Where(cell => !cell.IsEmpty).Select(cell => cell.Source))));
        int? number = passage.Passage.Level ?? (passage.Passage.Kind == PassageKind.Column ? passage.Passage.Column : null);
        return number is null ? $"{kind} {passage.Passage.Source}" : $"{kind} {number} {passage.Passage.Source}";
    }

    private static ImmutableArray<string> Lines(string text)
    {
        string[] lines = text.Split('\n');
        return [.. lines.Length > 1 && lines[^1].Length == 0 ? lines[..^1] : lines];
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Adoption;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Tests.Adoption;

/// <summary>How the proposal for a seed compares with its curated passages: starts found, starts proposed, and of the shared ones those of the same kind.</summary>
public sealed record ProposalMeasure(string Plan, ImmutableArray<(int Line, int Offset)> Missed, ImmutableArray<(int Line, int Offset)> Extra, int Shared, int SameKind)
{
    public double Recall => Shared / (double)(Shared + Missed.Length);

    public double Precision => Shared / (double)(Shared + Extra.Length);

    public static ProposalMeasure Of(string plan)
    {
        string seedPath = $"seeds/{plan}-plan.txt";
        string twinPath = $"content/plans/{plan}/zh-Hans.txt";
        string text = Repository.Tree.Text(seedPath)!;
        Proposal proposal = Proposal.For(text, seedPath, new PlanId(plan), [], RealLexicon.Words);
        Seed seed = new(seedPath, Lines(text), Lines(Repository.Tree.Text(twinPath) ?? text));
        Dictionary<(int, int), PartitionEntry> curated = Starts(Repository.Tree.Text($"content/plans/{plan}/passages.yaml")!, seed);
        Dictionary<(int, int), PartitionEntry> proposed = Starts(proposal.Passages, seed);
        ImmutableArray<(int, int)> shared = [.. curated.Keys.Where(proposed.ContainsKey)];
        return new ProposalMeasure(
            plan,
            [.. curated.Keys.Except(shared).Order()],
            [.. proposed.Keys.Except(shared).Order()],
            shared.Length,
            shared.Count(start => (curated[start].Kind, curated[start].Level, curated[start].Drop) == (proposed[start].Kind, proposed[start].Level, proposed[start].Drop)));
    }

    public override string ToString() =>
        $"{Plan}: recall {Recall:P1}, precision {Precision:P1}, same kind {SameKind / (double)Shared:P1}; missed {string.Join(' ', Missed)}; extra {string.Join(' ', Extra)}";

    private static Dictionary<(int, int), PartitionEntry> Starts(string yaml, Seed seed)
    {
        Findings findings = new();
        YamlEntry file = YamlFile.Open(SourceTree.Of([]).With("passages.yaml", yaml), "passages.yaml", findings)!;
        Dictionary<(int, int), PartitionEntry> starts = PartitionReader.Read(file, seed, findings).ToDictionary(entry => (entry.Line, entry.Offset));
        Assert.Empty(findings.InOrder());
        return starts;
    }

    private static ImmutableArray<string> Lines(string text)
    {
        string[] lines = text.Split('\n');
        return [.. lines[^1].Length == 0 ? lines[..^1] : lines];
    }
}

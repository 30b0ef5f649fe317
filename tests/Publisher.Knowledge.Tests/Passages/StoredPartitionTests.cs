using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Tests.Mutations;

namespace Publisher.Knowledge.Tests.Passages;

public sealed class StoredPartitionTests
{
    public static TheoryData<string> Plans() => [.. RealContent.Once.Plans.Select(plan => plan.Plan.Id.Value)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void The_passages_and_what_is_dropped_give_the_seed_back_character_by_character(string id)
    {
        ReadPlan plan = RealContent.Once.Plan(id);

        // The seed file itself is the oracle; without a cleaner no mark and no code is taken out, so nothing may be missing or doubled.
        string seed = Compact(Repository.Tree.Text(plan.Seed.Path)!);
        Findings findings = new();
        YamlEntry file = YamlFile.Open(Repository.Tree, $"{PlanReader.Folder}{id}/passages.yaml", findings)!;
        ImmutableArray<PartitionEntry> entries = PartitionReader.Read(file, plan.Seed, findings);
        (ImmutableArray<ReadPassage> passages, ImmutableArray<Dropped> dropped) = Partition.Cut(plan.Plan.Id, plan.Seed, entries, [], new TextCleaner([], []), findings);
        Assert.Empty(findings.InOrder());
        Assert.Equal(seed, InSeedOrder(entries, passages, dropped));
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Drops_and_marks_stay_under_four_in_a_hundred(string id)
    {
        ReadPlan plan = RealContent.Once.Plan(id);
        int dropped = plan.Plan.Dropped.Sum(drop => Compact(drop.Text).Length);
        Assert.InRange(dropped, 0, (plan.Seed.Characters * 0.04) - 1);
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void Passage_ids_are_p_and_a_number_each_used_once(string id)
    {
        ImmutableArray<string> ids = [.. RealContent.Once.Plan(id).Plan.Passages.Select(passage => passage.Id.Value)];
        Assert.Equal(ids.Length, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(ids, passage => Assert.Matches("^p[1-9][0-9]*$", passage));
    }

    /// <summary>Passages and drops by where they start. A passage that is resumed after a drop is taken apart at the resumed line.</summary>
    private static string InSeedOrder(ImmutableArray<PartitionEntry> entries, ImmutableArray<ReadPassage> passages, ImmutableArray<Dropped> dropped)
    {
        Assert.DoesNotContain(entries, entry => entry.Resumes is not null);
        Queue<Dropped> drops = new(dropped);
        Dictionary<PassageId, ReadPassage> byId = passages.ToDictionary(passage => passage.Passage.Id);
        return Compact(string.Concat(entries.Select(entry => entry.Id is { } id ? byId[id].Text.Source : drops.Dequeue().Text)));
    }

    private static string Compact(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}

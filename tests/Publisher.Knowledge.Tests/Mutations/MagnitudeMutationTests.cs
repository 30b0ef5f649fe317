using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Tests.Mutations;

public sealed class MagnitudeMutationTests(ITestOutputHelper output)
{
    [Fact]
    public void No_amount_of_the_real_translations_is_lost_or_added()
    {
        RealContent content = RealContent.Once;
        Assert.All(content.Plans, plan => Assert.Empty(content.ProveEnglish(plan)));
    }

    [Fact]
    public void Of_all_exchanges_of_a_power_or_unit_in_a_translation_99_in_100_fail_the_proof()
    {
        RealContent content = RealContent.Once;
        (string What, string Survivor)[] trials =
        [
            .. content.Plans.SelectMany(plan => plan.InOrder.Where(passage => passage.Passage.English is not null).Select(passage => (plan, passage))).AsParallel().AsOrdered().SelectMany(pair =>
                MagnitudeMutations.Of(pair.passage.Passage.English!).Select(mutation =>
                    (mutation.What, content.ProveEnglish(Alone(pair.plan, pair.passage, mutation.English)).IsEmpty ? $"{pair.plan.Plan.Id} {pair.passage.Passage.Id} {mutation.What}: {mutation.Around}" : "")).ToArray()),
        ];
        foreach (IGrouping<string, (string What, string Survivor)> kind in trials.GroupBy(trial => trial.What).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count(trial => trial.Survivor.Length == 0)} of {kind.Count()}");
        string[] survivors = [.. trials.Select(trial => trial.Survivor).Where(survivor => survivor.Length > 0)];
        string all = $"{survivors.Length} of {trials.Length} survived\n{string.Join('\n', survivors)}";
        output.WriteLine(all);
        Assert.True(trials.Length > 500, all);
        Assert.True(survivors.Length <= trials.Length * 0.01, all);
    }

    private static ReadPlan Alone(ReadPlan plan, ReadPassage passage, Translation english) =>
        new(plan.Plan, plan.Seed, [passage with { Passage = passage.Passage with { English = english } }], plan.EnglishPlaces);
}

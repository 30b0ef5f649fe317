using System.Collections.Immutable;

namespace Publisher.Knowledge.Tests.Mutations;

public sealed class MutationTests(ITestOutputHelper output)
{
    private const int FixedSeed = 20261120;

    private static readonly Lazy<ImmutableArray<Trial>> All = new(() => [.. Trials.OfRecords(FixedSeed), .. Trials.OfSeeds(FixedSeed), .. Trials.OfEnglish()]);

    [Fact]
    public void Every_record_of_the_real_content_is_proved_when_it_is_left_as_it_is()
    {
        RealContent content = RealContent.Once;
        Assert.NotEmpty(content.Statements);
        Assert.All(content.Statements, record => Assert.Empty(content.Prove(record, record.Statement).Errors));
        Assert.All(content.Quantities, record => Assert.Empty(content.Prove(record, record.Quantity).Errors));
    }

    [Fact]
    public void Of_all_mutations_of_the_real_content_99_in_100_fail_the_proof()
    {
        ImmutableArray<Trial> trials = All.Value;
        ImmutableArray<Trial> survivors = [.. trials.Where(trial => !trial.Killed)];
        foreach (IGrouping<string, Trial> kind in trials.GroupBy(trial => trial.What).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count(trial => trial.Killed)} of {kind.Count()}");
        foreach (Trial survivor in survivors)
            output.WriteLine($"survived: {survivor}");
        Assert.True(survivors.Length <= trials.Length * 0.01, $"{survivors.Length} of {trials.Length} survived");
    }

    [Fact]
    public void Of_the_mutations_of_absences_99_in_100_fail_the_proof()
    {
        Trial[] trials = [.. AbsenceMutations.Of(FixedSeed)];
        Trial[] survivors = [.. trials.Where(trial => !trial.Killed)];
        foreach (IGrouping<string, Trial> kind in trials.GroupBy(trial => trial.What).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count(trial => trial.Killed)} of {kind.Count()}");
        foreach (Trial survivor in survivors)
            output.WriteLine($"survived: {survivor}");
        Assert.True(trials.Length > 500 && survivors.Length <= trials.Length * 0.01, $"{survivors.Length} of {trials.Length} survived\n{string.Join('\n', survivors.AsEnumerable())}");
    }

    [Fact]
    public void Of_all_comparing_words_exchanged_beside_a_figure_in_its_seed_99_in_100_fail_the_proof()
    {
        ImmutableArray<Trial> trials = Trials.OfComparingWords();
        Trial[] survivors = [.. trials.Where(trial => !trial.Killed)];
        foreach (IGrouping<string, Trial> kind in trials.GroupBy(trial => trial.What).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count(trial => trial.Killed)} of {kind.Count()}");
        string all = $"{survivors.Length} of {trials.Length} survived\n{string.Join('\n', survivors.Select(trial => trial.ToString()))}";
        output.WriteLine(all);
        Assert.True(trials.Length > 500, all);
        Assert.True(survivors.Length <= trials.Length * 0.01, all);
    }

    [Fact]
    public void No_exchange_of_an_owner_passes()
    {
        ImmutableArray<Trial> trials = Trials.OfOwners();
        Trial[] survivors = Survivors(trials);
        Assert.True(trials.Length > 500, $"{trials.Length}");
        Assert.True(survivors.Length == 0, string.Join('\n', survivors.AsEnumerable()));
    }

    [Fact]
    public void No_file_of_the_content_can_have_another_name()
    {
        ImmutableArray<Trial> trials = Trials.OfFileNames();
        Trial[] survivors = [.. trials.Where(trial => trial.Errors.IsEmpty)];
        Write(trials, survivors);
        Assert.True(trials.Length > 500, $"{trials.Length}");
        Assert.True(survivors.Length == 0, string.Join('\n', survivors.AsEnumerable()));
    }

    [Fact]
    public void No_change_can_be_turned_and_no_force_exchanged()
    {
        ImmutableArray<Trial> trials = Trials.OfMeaning();
        Trial[] survivors = Survivors(trials);
        Assert.True(trials.Length > 500, $"{trials.Length}");
        Assert.True(survivors.Length == 0, string.Join('\n', survivors.AsEnumerable()));
    }

    [Fact]
    public void Of_all_magnitudes_and_comparing_words_exchanged_in_an_English_clause_99_in_100_fail_the_proof()
    {
        ImmutableArray<Trial> trials = Trials.OfEnglish();
        Trial[] survivors = Survivors(trials);
        Assert.True(trials.Length > 200, $"{trials.Length}");
        Assert.True(survivors.Length <= trials.Length * 0.01, string.Join('\n', survivors.AsEnumerable()));
    }

    [Fact]
    public void Of_a_thousand_random_mutations_990_fail_the_proof()
    {
        Trial[] trials = [.. All.Value];
        new Random(FixedSeed).Shuffle(trials);
        Trial[] drawn = trials[..1000];
        Trial[] survivors = [.. drawn.Where(trial => !trial.Killed)];
        Assert.True(survivors.Length <= 10, string.Join('\n', survivors.Select(trial => trial.ToString())));
    }

    private Trial[] Survivors(ImmutableArray<Trial> trials)
    {
        Trial[] survivors = [.. trials.Where(trial => !trial.Killed)];
        Write(trials, survivors);
        return survivors;
    }

    private void Write(ImmutableArray<Trial> trials, Trial[] survivors)
    {
        foreach (IGrouping<string, Trial> kind in trials.GroupBy(trial => trial.What).OrderBy(group => group.Key, StringComparer.Ordinal))
            output.WriteLine($"{kind.Key}: {kind.Count() - kind.Count(survivors.Contains)} of {kind.Count()}");
        foreach (Trial survivor in survivors)
            output.WriteLine($"survived: {survivor}");
    }
}

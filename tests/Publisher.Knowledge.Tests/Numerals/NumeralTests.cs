using System.Collections.Immutable;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Numerals;

/// <summary>The second reading of the plans: every numeral is a proved figure, or is named with a reason why it is none.</summary>
public sealed class NumeralTests
{
    private const double MostAllowed = 0.2;

    /// <summary>title: in the title or number of a document · list-number: of a table, box or note · name: in a name or formula ·
    /// period: a stretch of years that a figure is about · slogan: in a set phrase · list-count: counts what the sentence lists ·
    /// class: says which plants, parks or places a figure is about · repeated: the project's quantity, in its name as well ·
    /// elsewhere: about countries other than China.</summary>
    private static readonly ImmutableArray<string> Reasons = ["title", "list-number", "name", "period", "slogan", "list-count", "class", "repeated", "elsewhere"];

    public static TheoryData<string> Plans() => [.. Repository.Knowledge.Plans.Select(plan => plan.Id.Value)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Every_numeral_of_a_plan_is_a_proved_figure_or_is_left_out_for_a_reason(string plan)
    {
        ProvedFigures figures = new(Repository.Knowledge);
        ImmutableArray<AllowedNumeral> allowed = AllowedNumeral.Of(plan);
        ImmutableArray<SeedNumeral> open = [.. Numerals(plan).Where(numeral => !figures.Hold(numeral) && !allowed.Any(entry => entry.Is(numeral)))];
        Assert.True(open.IsEmpty, $"{open.Length} numerals of {plan} are in no statement, no project and no list of exceptions:\n{string.Join('\n', open.Select(numeral => $"{numeral.Passage} line {numeral.Line}: {numeral.Excerpt}"))}");
    }

    [Theory]
    [MemberData(nameof(Plans))]
    public void What_is_left_out_stands_in_the_plan_is_no_proved_figure_and_has_a_known_reason(string plan)
    {
        ProvedFigures figures = new(Repository.Knowledge);
        ImmutableArray<SeedNumeral> unproved = [.. Numerals(plan).Where(numeral => !figures.Hold(numeral))];
        Assert.All(AllowedNumeral.Of(plan), entry =>
        {
            Assert.Contains(entry.Reason, Reasons);
            Assert.True(unproved.Count(entry.Is) == 1, $"{entry} must fit one numeral that no figure holds, but fits {unproved.Count(entry.Is)}");
        });
    }

    [Fact]
    public void At_most_a_fifth_of_all_numerals_is_left_out()
    {
        int all = Repository.Knowledge.Plans.Sum(plan => Numerals(plan.Id.Value).Length);
        int allowed = Repository.Knowledge.Plans.Sum(plan => AllowedNumeral.Of(plan.Id.Value).Length);
        Assert.True(allowed <= all * MostAllowed, $"{allowed} of {all} numerals are left out");
    }

    private static ImmutableArray<SeedNumeral> Numerals(string plan) => NumeralScan.Of(Repository.Knowledge.Plans.First(known => known.Id.Value == plan));
}

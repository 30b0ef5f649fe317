using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Absences;

/// <summary>Every absence of the content against the raw files: what is looked for here is found by no code of the proof.</summary>
public sealed partial class RealAbsenceTests
{
    /// <summary>Read from the lines as they are written.</summary>
    private static readonly (string Indicator, string Plan, string[] Words)[] Claims =
    [
        .. from path in Repository.Tree.Paths
           where path.StartsWith("content/indicators/", StringComparison.Ordinal)
           from Match match in Claim().Matches(Repository.Tree.Text(path)!)
           select (Path.GetFileNameWithoutExtension(path), match.Groups["plan"].Value, match.Groups["words"].Value.Split(',', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Every_claim_is_read()
    {
        IEnumerable<(string, string, string)> read = Repository.Knowledge.Absences.Select(absence => (absence.Indicator.Value, absence.Plan.Value, string.Join(',', absence.Words)));
        Assert.NotEmpty(Claims);
        Assert.Equal(Claims.Select(claim => (claim.Indicator, claim.Plan, string.Join(',', claim.Words))).Order(), read.Order());
    }

    [Fact]
    public void No_word_of_a_claim_stands_in_the_text_of_the_plan()
    {
        foreach ((string indicator, string plan, string[] words) in Claims)
        {
            string[] texts = [Text($"seeds/{plan}-plan.txt"), .. Repository.Tree.Has($"content/plans/{plan}/zh-Hans.txt") ? [Text($"content/plans/{plan}/zh-Hans.txt")] : Array.Empty<string>()];
            Assert.All(texts, text => Assert.True(text.Length > 1000));
            Assert.All(words, word => Assert.All(texts, text => Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"{indicator}: '{word}' stands in {plan}")));
        }
    }

    /// <summary>Pairs once claimed to be silent that the plans contradict: each with a line of a plan of the place.</summary>
    [Theory]
    [MemberData(nameof(SpokenOf))]
    public void What_a_plan_does_speak_of_is_never_claimed_to_be_absent_from_it(string indicator, string plan, int line, string printed)
    {
        string text = Repository.Tree.Text($"seeds/{plan}-plan.txt")!.Split('\n')[line - 1];
        Assert.Contains(printed, WhiteSpace().Replace(text, ""), StringComparison.Ordinal);
        string place = plan[..plan.IndexOf('-', StringComparison.Ordinal)];
        Assert.DoesNotContain(Claims, claim => claim.Indicator == indicator && claim.Plan.StartsWith(place, StringComparison.Ordinal));
    }

    public static TheoryData<string, string, int, string> SpokenOf =>
        [.. CuratedFacts.Of("spoken-of").Select(fact => new TheoryDataRow<string, string, int, string>(fact[0], fact[1], int.Parse(fact[2], CultureInfo.InvariantCulture), fact[3]))];

    private static string Text(string path) => WhiteSpace().Replace(Repository.Tree.Text(path)!, "");

    [GeneratedRegex(@"^  - \{plan: (?<plan>[a-z-]+), words: \[(?<words>[^\]]+)\], confirmed: \d{4}-\d\d-\d\d\}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\s", RegexOptions.None, 60_000)]
    private static partial Regex WhiteSpace();
}

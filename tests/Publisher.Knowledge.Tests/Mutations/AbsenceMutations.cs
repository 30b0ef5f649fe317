using System.Text.RegularExpressions;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>One claim of an absence as its line is written, in the file of its indicator.</summary>
public sealed partial record AbsenceClaim(string Path, string Line, string Plan, string[] Words)
{
    public static IEnumerable<AbsenceClaim> All() =>
        from path in Repository.Tree.Paths
        where path.StartsWith("content/indicators/", StringComparison.Ordinal)
        from Match match in Written().Matches(Repository.Tree.Text(path)!)
        select new AbsenceClaim(path, match.Value, match.Groups["plan"].Value, match.Groups["words"].Value.Split(", "));

    public string With(string plan, IEnumerable<string> words) => $"  - {{plan: {plan}, words: [{string.Join(", ", words)}], confirmed: 2026-11-29}}";

    [GeneratedRegex(@"^  - \{plan: (?<plan>[a-z-]+), words: \[(?<words>[^\]]+)\], confirmed: 2026-11-29\}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}

/// <summary>False changes of the claims that plans are silent: misprints, words of the plan itself, too few words, another plan that does speak, another indicator.</summary>
public static partial class AbsenceMutations
{
    public static IEnumerable<Trial> Of(int seed)
    {
        Random random = new(seed);
        AbsenceClaim[] claims = [.. AbsenceClaim.All()];
        string[] indicators = [.. Repository.Tree.Paths.Where(path => path.StartsWith("content/indicators/", StringComparison.Ordinal))];
        return [.. claims.SelectMany(claim => Misprints(claim, random).Concat(Printed(claim, random)).Concat(Plans(claim)).Concat(Elsewhere(claim, indicators, random)))];
    }

    private static IEnumerable<Trial> Misprints(AbsenceClaim claim, Random random)
    {
        string text = Text(claim.Plan);
        for (int word = 0; word < claim.Words.Length; word++)
        {
            for (int at = 0; at < claim.Words[word].Length; at++)
            {
                HashSet<char> tried = [claim.Words[word][at]];
                for (int times = 0; times < 6; times++)
                {
                    char other = text[random.Next(text.Length)];
                    if (!char.IsLetter(other) || !tried.Add(other))
                        continue;
                    string changed = claim.Words[word][..at] + other + claim.Words[word][(at + 1)..];
                    yield return Trial(claim, "absent: a character", claim.With(claim.Plan, claim.Words.Select((one, index) => index == word ? changed : one)));
                }
            }
        }
    }

    private static IEnumerable<Trial> Printed(AbsenceClaim claim, Random random)
    {
        string text = Text(claim.Plan);
        for (int times = 0; times < 20; times++)
        {
            string printed = text.Substring(random.Next(text.Length - 4), random.Next(2, 5));
            if (printed.All(char.IsLetter))
                yield return Trial(claim, "absent: a word of the plan", claim.With(claim.Plan, claim.Words.Append(printed)));
        }
    }

    /// <summary>Only plans of which the claim is false.</summary>
    private static IEnumerable<Trial> Plans(AbsenceClaim claim) =>
        from plan in RealContent.Once.Plans.Select(plan => plan.Plan.Id.Value)
        where plan != claim.Plan && (claim.Words.Any(Text(plan).Contains) || Repository.Tree.Text(claim.Path)!.Contains($"    plan: {plan}\n", StringComparison.Ordinal))
        select Trial(claim, "absent: the plan", claim.With(plan, claim.Words));

    private static IEnumerable<Trial> Elsewhere(AbsenceClaim claim, string[] indicators, Random random)
    {
        for (int times = 0; times < 20; times++)
        {
            string path = indicators[random.Next(indicators.Length)];
            string text = Repository.Tree.Text(path)!;
            if (path != claim.Path && !text.Contains("absent:", StringComparison.Ordinal))
                yield return new(claim.Path, "absent: the indicator", $"{path} {claim.Line}", path, RealContent.Once.Prove(path, text.Replace("\nstatements:", $"\nabsent:\n{claim.Line}\nstatements:", StringComparison.Ordinal)));
        }
    }

    private static Trial Trial(AbsenceClaim claim, string what, string line) =>
        new(claim.Path, what, line, claim.Path, RealContent.Once.Prove(claim.Path, Repository.Tree.Text(claim.Path)!.Replace(claim.Line, line, StringComparison.Ordinal)));

    /// <summary>The raw seed, or its Simplified twin, without white space.</summary>
    private static string Text(string plan)
    {
        string twin = $"content/plans/{plan}/zh-Hans.txt";
        return WhiteSpace().Replace(Repository.Tree.Text(Repository.Tree.Has(twin) ? twin : $"seeds/{plan}-plan.txt")!, "");
    }

    [GeneratedRegex(@"\s", RegexOptions.None, 60_000)]
    private static partial Regex WhiteSpace();
}

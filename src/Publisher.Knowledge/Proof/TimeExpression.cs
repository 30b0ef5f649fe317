using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Proof;

/// <summary>A year or span of years a folded text speaks of, and where. <paramref name="IsBase"/> when it is what something is compared with (比2005年, 较2015年).</summary>
public sealed partial record TimeExpression(int Index, Period Years, bool IsBase)
{
    private const string Quotes = "”\"";

    /// <summary>All of a text, in order.</summary>
    public static IReadOnlyList<TimeExpression> In(string folded, TimeWords words)
    {
        List<TimeExpression> found = [];
        foreach (Match match in YearPattern().Matches(folded))
        {
            int from = Number(match.Groups["from"]);
            Period years = match.Groups["to"].Success ? new Period(from, Number(match.Groups["to"])) : new Period(from, from);
            found.Add(new TimeExpression(match.Index, years, words.IsBase(folded.AsSpan(0, match.Index), folded.AsSpan(match.Index + match.Length))));
        }

        foreach (PlanPeriod period in words.PlanPeriods)
        {
            for (int at = folded.IndexOf(period.Printed, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(period.Printed, at + 1, StringComparison.Ordinal))
                found.Add(new TimeExpression(at, Ends(folded, at + period.Printed.Length, words) ? new Period(period.Years.To, period.Years.To) : period.Years, IsBase: false));
        }

        found.Sort((left, right) => left.Index.CompareTo(right.Index));
        return found;
    }

    /// <summary>Whether the period that stands before a place, in quotation marks or without, is named for its last year.</summary>
    private static bool Ends(string folded, int at, TimeWords words)
    {
        int after = at < folded.Length && Quotes.Contains(folded[at], StringComparison.Ordinal) ? at + 1 : at;
        return words.PeriodEnd.Any(word => folded.AsSpan(after).StartsWith(word, StringComparison.Ordinal));
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9.])(?<from>(?:19|20)[0-9]{2})(?:(?:年)?[-~至](?:到)?(?<to>(?:19|20)[0-9]{2}))?(?=年)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex YearPattern();
}

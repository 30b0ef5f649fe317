using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Proof;

/// <summary>A year or span of years a folded text speaks of, and where. <paramref name="IsBase"/> when it is what something is compared with (比2005年, 较2015年).</summary>
public sealed partial record TimeExpression(int Index, Period Years, bool IsBase)
{
    /// <summary>All of a text, in order.</summary>
    public static IReadOnlyList<TimeExpression> In(string folded)
    {
        List<TimeExpression> found = [];
        foreach (Match match in YearPattern().Matches(folded))
        {
            int from = Number(match.Groups["from"]);
            Period years = match.Groups["to"].Success ? new Period(from, Number(match.Groups["to"])) : new Period(from, from);
            bool compared = BaseBefore().IsMatch(folded[..match.Index]) || BaseAfter().IsMatch(folded[(match.Index + match.Length)..]);
            found.Add(new TimeExpression(match.Index, years, compared));
        }

        foreach (Match match in PlanPeriodPattern().Matches(folded))
        {
            int number = match.Groups["n"].Value switch { "三" => 13, "四" => 14, _ => 15 };
            Period period = new(2016 + ((number - 13) * 5), 2020 + ((number - 13) * 5));
            if (match.Groups["end"].Success)
                period = new Period(period.To, period.To);
            found.Add(new TimeExpression(match.Index, period, IsBase: false));
        }

        found.Sort((left, right) => left.Index.CompareTo(right.Index));
        return found;
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"(?<![0-9.])(?<from>(?:19|20)[0-9]{2})(?:(?:年)?[-~至](?:到)?(?<to>(?:19|20)[0-9]{2}))?(?=年)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearPattern();

    [GeneratedRegex("十(?<n>[三四五])五[”\"]?(?<end>末)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlanPeriodPattern();

    [GeneratedRegex("(?:比|较|同|与)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BaseBefore();

    [GeneratedRegex("^年(?:相比|为基)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex BaseAfter();
}

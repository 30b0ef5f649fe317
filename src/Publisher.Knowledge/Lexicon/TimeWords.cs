using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Lexicon;

/// <summary>The printed words that say when: the periods of plans, what follows one to mean its last year, what makes a year the one compared with, and how a deadline is said.</summary>
public sealed record TimeWords(
    ImmutableArray<PlanPeriod> PlanPeriods,
    ImmutableArray<string> PeriodEnd,
    ImmutableArray<string> BaseBefore,
    ImmutableArray<string> BaseAfter,
    ImmutableArray<Deadline> Deadlines)
{
    /// <summary>Whether a year is what something is compared with, by the text before it and the text after it.</summary>
    public bool IsBase(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        foreach (string word in BaseBefore)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        foreach (string word in BaseAfter)
        {
            if (after.StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>How a printed text, in Simplified, says that something is due by a year; null where it does not.</summary>
    public Deadline? DeadlineIn(string hans, int year, bool ahead)
    {
        string text = hans.Replace(" ", "", StringComparison.Ordinal);
        return Deadlines.FirstOrDefault(deadline => (ahead || !deadline.Ahead) && text.Contains(string.Create(CultureInfo.InvariantCulture, $"{deadline.Before}{year}{deadline.After}"), StringComparison.Ordinal));
    }

    /// <summary>Whether a printed text names the end of a plan period whose last year this is: “十四五”末.</summary>
    public bool EndsPeriod(string hans, int year) =>
        PlanPeriods.Where(period => period.Years.To == year).Any(period => PeriodEnd.Any(end => ClosingMarks.Any(mark => hans.Contains(period.Printed + mark + end, StringComparison.Ordinal))));

    private static readonly string[] ClosingMarks = ["", "”", "\"", "」"];
}

/// <summary>十四五 is 2021-2025.</summary>
public sealed record PlanPeriod(string Printed, Period Years);

/// <summary>The words around a year that say when something is due, and the text of the interface that shows it. <paramref name="Ahead"/>: only what is still to come.</summary>
public sealed record Deadline(string Before, string After, Due Shown, bool Ahead);

/// <summary>How a year stands to what is due: in it, before it, by it, at its end, by its end.</summary>
public enum Due
{
    In,
    Before,
    By,
    End,
    ByEnd,
}

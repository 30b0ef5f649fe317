using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>
/// The word the plan printed for a comparator: 以上 and 不低于 are both at least, and read differently. <paramref name="Key"/> names its wording;
/// <paramref name="Word"/> is null where the quote does not print it; <paramref name="Inside"/> when it is marked with the figure.
/// </summary>
public readonly record struct PrintedComparator(string Key, string? Word, bool Inside)
{
    private const string ClauseEnds = "，。；、：,;:";

    /// <summary>Null for an exact figure. A comparator the quote does not print (it stands in a table's head) is shown by its sign.</summary>
    public static PrintedComparator? Of(PrintedNumber number, ComparatorWords words)
    {
        if (number.Comparator is not { } comparator || comparator == Comparator.Equal)
            return null;
        if (Last(comparator, number.Marked, words) is { } inside)
            return new(inside.Shown, inside.Printed, Inside: true);
        ReadOnlySpan<char> before = number.Quote.Hans.AsSpan(0, number.Quote.MarkStart);
        ReadOnlySpan<char> clause = before[(before.LastIndexOfAny(ClauseEnds) + 1)..];
        return Last(comparator, clause, words) is { } outside
            ? new(outside.Shown, outside.Printed, Inside: false)
            : new(words.Signs[comparator], Word: null, Inside: false);
    }

    /// <summary>The form of a comparator that ends last in a text; the longest, where several end there.</summary>
    private static ComparatorForm? Last(Comparator comparator, ReadOnlySpan<char> text, ComparatorWords words)
    {
        ComparatorForm? found = null;
        int last = -1;
        foreach (ComparatorForm form in words.Forms)
        {
            int end = form.Comparator == comparator && text.LastIndexOf(form.Printed, StringComparison.Ordinal) is >= 0 and var at ? at + form.Printed.Length : -1;
            if (end > last)
                (found, last) = (form, end);
        }

        return found;
    }
}

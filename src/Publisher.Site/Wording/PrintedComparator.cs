using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>
/// The word the plan printed for a comparator: 以上 and 不低于 are both at least, and read differently. <paramref name="Key"/> names its wording;
/// <paramref name="Word"/> is null where the quote does not print it; <paramref name="Inside"/> when it is marked with the figure.
/// </summary>
public readonly record struct PrintedComparator(string Key, string? Word, bool Inside)
{
    private const string ClauseEnds = "，。；、：,;:";

    /// <summary>Longest first where one word ends with another.</summary>
    private static readonly (Comparator Comparator, string Word, string Key)[] Words =
    [
        (Comparator.AtLeast, "不低于", "no-less-than"),
        (Comparator.AtLeast, "不少于", "no-less-than"),
        (Comparator.AtLeast, "不小于", "no-less-than"),
        (Comparator.AtLeast, "至少", "at-least"),
        (Comparator.AtLeast, "以上", "or-more"),
        (Comparator.AtLeast, "≥", "at-least-sign"),
        (Comparator.AtMost, "不得超过", "not-exceeding"),
        (Comparator.AtMost, "不超过", "not-exceeding"),
        (Comparator.AtMost, "不高于", "no-more-than"),
        (Comparator.AtMost, "不大于", "no-more-than"),
        (Comparator.AtMost, "不多于", "no-more-than"),
        (Comparator.AtMost, "以下", "or-less"),
        (Comparator.AtMost, "以内", "within"),
        (Comparator.AtMost, "≤", "at-most-sign"),
        (Comparator.MoreThan, "超过", "exceeding"),
        (Comparator.MoreThan, "突破", "surpassing"),
        (Comparator.MoreThan, "高于", "above"),
        (Comparator.MoreThan, "大于", "above"),
        (Comparator.MoreThan, "多于", "more-than"),
        (Comparator.MoreThan, "多", "more-than"),
        (Comparator.MoreThan, "余", "more-than"),
        (Comparator.MoreThan, ">", "more-than-sign"),
        (Comparator.LessThan, "低于", "below"),
        (Comparator.LessThan, "小于", "below"),
        (Comparator.LessThan, "少于", "below"),
        (Comparator.LessThan, "<", "less-than-sign"),
        (Comparator.Around, "左右", "around"),
        (Comparator.Around, "大约", "about"),
        (Comparator.Around, "约为", "about"),
        (Comparator.Around, "约", "about"),
        (Comparator.Around, "近", "nearly"),
    ];

    /// <summary>Null for an exact figure. A comparator the quote does not print (it stands in a table's head) is shown by its sign.</summary>
    public static PrintedComparator? Of(PrintedNumber number)
    {
        if (number.Comparator is not { } comparator || comparator == Comparator.Equal)
            return null;
        if (Find(comparator, number.Marked) is { } inside)
            return new(inside.Key, inside.Word, Inside: true);
        ReadOnlySpan<char> before = number.Quote.Hans.AsSpan(0, number.Quote.MarkStart);
        ReadOnlySpan<char> clause = before[(before.LastIndexOfAny(ClauseEnds) + 1)..];
        return Find(comparator, clause) is { } outside
            ? new(outside.Key, outside.Word, Inside: false)
            : new(Sign(comparator), Word: null, Inside: false);
    }

    private static (string Word, string Key)? Find(Comparator comparator, ReadOnlySpan<char> text)
    {
        (string Word, string Key)? found = null;
        int last = -1;
        foreach ((Comparator compared, string word, string key) in Words)
        {
            if (compared != comparator)
                continue;
            int end = text.LastIndexOf(word, StringComparison.Ordinal) is var at && at < 0 ? -1 : at + word.Length;
            if (end > last)
                (found, last) = ((word, key), end);
        }

        return found;
    }

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "at-least-sign",
        Comparator.AtMost => "at-most-sign",
        Comparator.MoreThan => "more-than-sign",
        Comparator.LessThan => "less-than-sign",
        _ => "around",
    };
}

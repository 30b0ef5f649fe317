using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>
/// The word the plan printed for a comparator: 以上 and 不低于 are both at least, and read differently. <paramref name="Key"/> names its wording;
/// <paramref name="Inside"/> when the quote marks it with the figure.
/// </summary>
public readonly record struct PrintedComparator(string Key, bool Inside)
{
    private const string ClauseEnds = "，。；、：,;:";

    private static readonly (Comparator Comparator, string Word, string Key)[] Words =
    [
        (Comparator.AtLeast, "不低于", "no-less-than"),
        (Comparator.AtLeast, "不少于", "no-less-than"),
        (Comparator.AtLeast, "至少", "at-least"),
        (Comparator.AtLeast, "以上", "or-more"),
        (Comparator.AtLeast, "≥", "at-least-sign"),
        (Comparator.AtMost, "不超过", "not-exceeding"),
        (Comparator.AtMost, "不得超过", "not-exceeding"),
        (Comparator.AtMost, "不高于", "no-more-than"),
        (Comparator.AtMost, "以下", "or-less"),
        (Comparator.AtMost, "以内", "within"),
        (Comparator.AtMost, "≤", "at-most-sign"),
        (Comparator.MoreThan, "超过", "exceeding"),
        (Comparator.MoreThan, "突破", "surpassing"),
        (Comparator.MoreThan, "高于", "above"),
        (Comparator.MoreThan, "多", "more-than"),
        (Comparator.MoreThan, "余", "more-than"),
        (Comparator.MoreThan, ">", "more-than-sign"),
        (Comparator.LessThan, "低于", "below"),
        (Comparator.LessThan, "<", "less-than-sign"),
        (Comparator.Around, "左右", "around"),
        (Comparator.Around, "约", "about"),
        (Comparator.Around, "近", "nearly"),
    ];

    /// <summary>Null for an exact figure and for words. A comparator the quote does not print (it stands in a table's head) is shown by its sign.</summary>
    public static PrintedComparator? Of(Statement statement)
    {
        if (statement.Comparator is not { } comparator || comparator == Comparator.Equal)
            return null;
        Quote quote = statement.Quote;
        string figure = quote.Hans[quote.MarkStart..quote.MarkEnd];
        if (Find(comparator, figure) is { } inside)
            return new(inside, Inside: true);
        string before = quote.Hans[..quote.MarkStart];
        string clause = before[(before.LastIndexOfAny(ClauseEnds.ToCharArray()) + 1)..];
        return new(Find(comparator, clause) ?? Sign(comparator), Inside: false);
    }

    private static string? Find(Comparator comparator, string text) =>
        Words
            .Where(word => word.Comparator == comparator)
            .Select(word => (word.Key, At: text.LastIndexOf(word.Word, StringComparison.Ordinal)))
            .Where(found => found.At >= 0)
            .OrderByDescending(found => found.At)
            .Select(found => found.Key)
            .FirstOrDefault();

    private static string Sign(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast => "at-least-sign",
        Comparator.AtMost => "at-most-sign",
        Comparator.MoreThan => "more-than-sign",
        Comparator.LessThan => "less-than-sign",
        _ => "around",
    };
}

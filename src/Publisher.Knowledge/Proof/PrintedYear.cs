using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Proof;

/// <summary>The printed words around the year of a figure, with what stands before and behind it: 到2025年, 2023年底前, 十四五”末.</summary>
public static class PrintedYear
{
    private const int Before = 1;

    /// <summary>The longest that may matter behind a year or a plan period is 年底之前.</summary>
    private const int After = 12;

    /// <summary>Folded; null where no word of the passage, the headings above it or the table gives the year.</summary>
    public static string? Of(FoundQuote found, IReadOnlyList<ReadPassage> above, string? yearFrom, int year)
    {
        if (yearFrom is not null)
            return Named(FoldedText.Fold(yearFrom), found, above, year);
        if (In(found.Context, found.MarkStart - found.Before.Length, found.MarkStart, year, last: true) is { } before)
            return before;
        if (In(found.Context, found.MarkStart, found.MarkEnd + found.After.Length, year, last: false) is { } after)
            return after;
        return found.Table?.Head.Concat(found.Table.Row).Select(cell => In(cell, 0, cell.Length, year, last: false)).FirstOrDefault(words => words is not null);
    }

    private static string? Named(string words, FoundQuote found, IReadOnlyList<ReadPassage> above, int year)
    {
        IEnumerable<(string Text, int End)> places = above.Select(passage => passage.Text.Folded.Text).Select(text => (text, text.Length)).Prepend((found.Passage.Text.Folded.Text, found.Passage.Text.Folded.Text.Length));
        if (found.Table is null)
            places = places.Prepend((found.Context, found.MarkStart));
        foreach ((string text, int end) in places)
        {
            int at = text[..end].LastIndexOf(words, StringComparison.Ordinal);
            if (at >= 0)
                return In(text, at, at + words.Length, year, last: false);
        }

        return null;
    }

    private static string? In(string text, int start, int end, int year, bool last)
    {
        // The folded text is read as a whole: what stands right before the stretch may make a year one that is compared with.
        TimeExpression[] said = [.. TimeExpression.In(text).Where(time => !time.IsBase && time.Index >= start && time.Index < end && time.Years == new Period(year, year))];
        if (said.Length == 0)
            return null;
        int at = said[last ? ^1 : 0].Index;
        return text[Math.Max(0, at - Before)..Math.Min(text.Length, at + After)];
    }
}

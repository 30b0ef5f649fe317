using Publisher.Knowledge.Lexicon;
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
    public static string? Of(FoundQuote found, IReadOnlyList<ReadPassage> above, string? yearFrom, int year, TimeWords words)
    {
        if (yearFrom is not null)
            return Named(FoldedText.Fold(yearFrom), found, above, year, words);
        if (In(found.Context, found.MarkStart - found.Before.Length, found.MarkStart, year, words, last: true) is { } before)
            return before;
        if (In(found.Context, found.MarkStart, found.MarkEnd + found.After.Length, year, words, last: false) is { } after)
            return after;
        return found.Table?.Head.Concat(found.Table.Row).Select(cell => In(cell, 0, cell.Length, year, words, last: false)).FirstOrDefault(printed => printed is not null);
    }

    private static string? Named(string printed, FoundQuote found, IReadOnlyList<ReadPassage> above, int year, TimeWords words)
    {
        IEnumerable<(string Text, int End)> places = above.Select(passage => passage.Text.Folded.Text).Select(text => (text, text.Length)).Prepend((found.Passage.Text.Folded.Text, found.Passage.Text.Folded.Text.Length));
        if (found.Table is null)
            places = places.Prepend((found.Context, found.MarkStart));
        foreach ((string text, int end) in places)
        {
            int at = text[..end].LastIndexOf(printed, StringComparison.Ordinal);
            if (at >= 0)
                return In(text, at, at + printed.Length, year, words, last: false);
        }

        return null;
    }

    private static string? In(string text, int start, int end, int year, TimeWords words, bool last)
    {
        // The folded text is read as a whole: what stands right before the stretch may make a year one that is compared with.
        TimeExpression[] said = [.. TimeExpression.In(text, words).Where(time => !time.IsBase && time.Index >= start && time.Index < end && time.Years == new Period(year, year))];
        if (said.Length == 0)
            return null;
        int at = said[last ? ^1 : 0].Index;
        return text[Math.Max(0, at - Before)..Math.Min(text.Length, at + After)];
    }
}

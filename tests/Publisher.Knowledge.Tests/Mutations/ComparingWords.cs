using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Tests.Mutations;

/// <summary>
/// A figure in its seed, with the comparing word beside it exchanged for its opposite, or one put before a figure that has none. The quote is copied anew, so that
/// nothing but the word itself can give the change away.
/// </summary>
public static class ComparingWords
{
    private static readonly (string From, string To)[] Exchanges =
    [
        ("不超过", "超过"), ("超过", "不超过"), ("超过", "不得超过"), ("不低于", "不高于"), ("不高于", "不低于"), ("低于", "不低于"), ("低于", "高于"), ("高于", "低于"), ("突破", "不突破"),
        ("以上", "以下"), ("以下", "以上"), ("以上", "左右"), ("左右", "以上"), ("左右", "以内"), ("不足", "超过"), ("约", "不足"), ("约", "近"), ("近", "超"), ("≥", "≤"), ("≤", "≥"), ("多", ""),
    ];

    private static readonly string[] Inserted = ["不", "未", "不得", "至少", "不足", "超", "近", "最多", "远不及"];

    /// <summary>Every word is tried on a third of the figures, by the turn of the record.</summary>
    private const int InsertedEach = 3;

    /// <summary>The plans as read from the changed seeds, with what was changed. The twin of a Traditional seed changes with it.</summary>
    public static IEnumerable<(string What, ReadPlan Plan, string Quote)> Of(ReadPlan plan, PassageId id, Quote quote, int turn)
    {
        foreach ((string from, string to) in Exchanges)
        {
            if (Exchanged(plan, id, quote, from, to) is { } changed)
                yield return ($"seed: {from} to {(to.Length == 0 ? "nothing" : to)}", changed.Plan, changed.Quote);
        }

        if (!char.IsAsciiDigit(quote.Hans[quote.MarkStart]))
            yield break;
        string digit = quote.Hans[quote.MarkStart..(quote.MarkStart + 1)];
        for (int i = 0; i < InsertedEach; i++)
        {
            string word = Inserted[(turn + i) % Inserted.Length];
            if (Exchanged(plan, id, quote, digit, word + digit) is { } changed)
                yield return ($"seed: {word} before the figure", changed.Plan, changed.Quote);
        }
    }

    /// <summary>Null where the word does not touch the figure.</summary>
    private static (ReadPlan Plan, string Quote)? Exchanged(ReadPlan plan, PassageId id, Quote quote, string from, string to)
    {
        string before = Text(plan, id, quote);
        for (int line = quote.Lines.First; line <= quote.Lines.Last; line++)
        {
            string hans = plan.Seed.Hans[line - 1];
            for (int start = hans.IndexOf(quote.Hans, StringComparison.Ordinal); start >= 0; start = hans.IndexOf(quote.Hans, start + 1, StringComparison.Ordinal))
            {
                int first = Math.Max(0, start + quote.MarkStart - from.Length);
                int last = Math.Min(hans.Length, start + quote.MarkEnd + from.Length);
                int column = hans.IndexOf(from, first, last - first, StringComparison.Ordinal);
                if (column >= 0 && RealContent.Once.WithSeed(plan, line, column, from.Length, to) is { } changed && Touches(before, Text(changed, id, quote), quote, from.Length))
                    return (changed, Copied(quote, column - start, from, to));
            }
        }

        return null;
    }

    /// <summary>The quote with the same change; a word put before the figure stays outside the marks.</summary>
    private static string Copied(Quote quote, int at, string from, string to)
    {
        int longer = to.Length - from.Length;
        bool inserted = to.EndsWith(from, StringComparison.Ordinal) && at == quote.MarkStart;
        bool inside = at >= 0 && at + from.Length <= quote.Hans.Length;
        string hans = inside ? quote.Hans[..at] + to + quote.Hans[(at + from.Length)..] : quote.Hans;
        int open = inside && (at < quote.MarkStart || inserted) ? quote.MarkStart + longer : quote.MarkStart;
        int close = inside && at < quote.MarkEnd ? quote.MarkEnd + longer : quote.MarkEnd;
        return $"{hans[..open]}【{hans[open..close]}】{hans[close..]}";
    }

    /// <summary>Whether what differs lies between the marks or right beside them.</summary>
    private static bool Touches(string before, string after, Quote quote, int length)
    {
        int at = 0;
        while (at < before.Length && at < after.Length && before[at] == after[at])
            at++;
        int tail = 0;
        while (tail < before.Length - at && tail < after.Length - at && before[^(tail + 1)] == after[^(tail + 1)])
            tail++;
        return before != after && at >= quote.Start + quote.MarkStart - length && before.Length - tail <= quote.Start + quote.MarkEnd + length;
    }

    private static string Text(ReadPlan plan, PassageId id, Quote quote) =>
        plan.Passages.TryGetValue(id, out ReadPassage? passage) ? quote.Cell is { } cell ? passage.Cells[cell.Row][cell.Column].Hans : passage.Text.Hans : "";
}

using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Proof;

/// <summary>Finds a quote in its passage or in the table cell that row and column name, where it must stand once or be numbered.</summary>
public static class QuoteFinder
{
    public const int LongestQuote = 80;

    /// <summary>For a statement in words, so that a ban is quoted with its exceptions.</summary>
    public const int LongestWords = 240;

    /// <summary>The quote of a subject, with its one figure between 【】.</summary>
    public static FoundQuote? FindMarked(Subject subject)
    {
        string written = subject.Entry.Text("quote");
        int open = written.IndexOf('【', StringComparison.Ordinal);
        int close = written.IndexOf('】', StringComparison.Ordinal);
        if (open < 0 || close < open || written.LastIndexOf('【') != open || written.LastIndexOf('】') != close)
        {
            subject.Fail("01", "quote", "the quote does not mark one figure", "put 【 and 】 around the figure, once");
            return null;
        }

        return Find(subject, written[..open], written[(open + 1)..close], written[(close + 1)..]);
    }

    /// <summary>Printed words without a mark that must stand once: what a note speaks of.</summary>
    public static FoundQuote? FindWords(Subject subject, string words) => Find(subject, "", words, "", once: true);

    /// <summary>A printed name, where it stands first.</summary>
    public static FoundQuote? FindName(Subject subject, string name) => Find(subject, "", name, "", once: false);

    private static FoundQuote? Find(Subject subject, string before, string marked, string after, bool once = true)
    {
        int longest = subject.Entry.Has("words") ? LongestWords : LongestQuote;
        if (before.Length + marked.Length + after.Length > longest)
        {
            subject.Fail("02", "quote", $"the quote has {before.Length + marked.Length + after.Length} characters", $"shorten it to {longest} around the figure");
            return null;
        }

        TablePlace? table = null;
        PassageText text = subject.Passage.Text;
        if (subject.Passage.Passage.Table is { } shape)
        {
            if (Cell(subject, shape) is not { } position)
                return null;
            text = subject.Passage.Cells[position.Row][position.Column];
            table = Surroundings(shape, position);
        }

        (string foldedBefore, string foldedMarked, string foldedAfter) = (FoldedText.Fold(before), FoldedText.Fold(marked), FoldedText.Fold(after));
        string folded = foldedBefore + foldedMarked + foldedAfter;
        ImmutableArray<int> places = Occurrences(text.Folded.Text, folded);
        int nth = subject.Entry.OptionalInt("nth") ?? 0;
        if (foldedMarked.Length == 0 || places.IsEmpty)
        {
            subject.Fail("03", "quote", table is null ? $"the quote does not stand in passage {subject.Passage.Passage.Id}" : $"the quote does not stand in its cell, which says '{text.Hans}'", "copy the printed words from the source, or name the passage that holds them");
            return null;
        }

        if (nth > places.Length || nth < 0 || (once && nth == 0 && places.Length > 1))
        {
            subject.Fail("04", "quote", $"the quote stands {places.Length} times in passage {subject.Passage.Passage.Id}", "quote more of the sentence, or say which by `nth: 1`");
            return null;
        }

        int start = places[Math.Max(nth, 1) - 1];
        FoldedText map = text.Folded;
        int from = map.Origin(start);
        int to = map.Origin(start + folded.Length - 1) + 1;
        int markStart = start + foldedBefore.Length;
        int markEnd = markStart + foldedMarked.Length;
        Quote quote = new(
            text.Source[from..to],
            text.Hans[from..to],
            map.Origin(markStart) - from,
            map.Origin(markEnd - 1) + 1 - from,
            text.LinesOf(from, to),
            table?.Cell,
            from);
        return new FoundQuote(quote, subject.Passage, map.Text, markStart, markEnd, foldedBefore, foldedMarked, foldedAfter, table);
    }

    private static ImmutableArray<int> Occurrences(string text, string part)
    {
        ImmutableArray<int>.Builder places = ImmutableArray.CreateBuilder<int>();
        if (part.Length == 0)
            return [];
        for (int at = text.IndexOf(part, StringComparison.Ordinal); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.Ordinal))
            places.Add(at);
        return places.ToImmutable();
    }

    private static CellPosition? Cell(Subject subject, Table table)
    {
        string? rowName = subject.Entry.OptionalText("row");
        string? columnName = subject.Entry.OptionalText("column");
        string? groupName = subject.Entry.OptionalText("group");
        if (rowName is null || columnName is null)
        {
            subject.Fail("05", "quote", $"passage {subject.Passage.Passage.Id} is a table, and the quote names no cell", "add `row:` and `column:` with the exact text of a cell of the row and of a head cell");
            return null;
        }

        List<int> rows = [];
        string? group = null;
        for (int row = 0; row < table.Rows.Length; row++)
        {
            TableRow cells = table.Rows[row];
            if (cells.IsGroup)
                group = FoldedText.Fold(cells.Cells.First(cell => cell.Hans.Length > 0).Hans);
            else if (!cells.IsHead && (groupName is null || group == FoldedText.Fold(groupName)) && cells.Cells.Any(cell => Same(cell, rowName)))
                rows.Add(row);
        }

        List<int> columns = [.. Enumerable.Range(0, table.Width).Where(column => table.Rows.Take(table.Head).Any(row => Same(row.Cells[column], columnName)))];
        if (rows.Count == 1 && columns.Count == 1)
            return new CellPosition(rows[0], columns[0]);
        bool rowFails = rows.Count != 1;
        subject.Fail("05", rowFails ? "row" : "column", $"{(rowFails ? rows.Count : columns.Count)} {(rowFails ? "rows" : "columns")} of the table have a cell '{(rowFails ? rowName : columnName)}'", "name one row and one column; `group:` tells rows of the same name apart");
        return null;
    }

    private static TablePlace Surroundings(Table table, CellPosition position)
    {
        List<string> head = [];
        foreach (TableRow row in table.Rows.Take(table.Head))
        {
            int column = position.Column;
            while (column > 0 && row.Cells[column].Hans.Length == 0)
                column--;
            head.Add(FoldedText.Fold(row.Cells[column].Hans));
        }

        return new TablePlace(position, [.. table.Rows[position.Row].Cells.Select(cell => FoldedText.Fold(cell.Hans))], head);
    }

    private static bool Same(TableCell cell, string name) => cell.Hans.Length > 0 && FoldedText.Fold(cell.Hans) == FoldedText.Fold(name);
}

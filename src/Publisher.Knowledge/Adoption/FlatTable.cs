using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge.Passages;

namespace Publisher.Knowledge.Adoption;

/// <summary>
/// Finds a table that was flattened to one cell per line. Its rows are told by their running numbers 1, 2, 3 …; where empty lines part the rows, a
/// number counts only after one, since a value may be the next number too.
/// </summary>
public static class FlatTable
{
    private const int LongestCell = 40;

    /// <summary>The table that begins at an index, or null where no running numbers are found.</summary>
    public static ProposedTable? At(IReadOnlyList<ReadLine> lines, int first)
    {
        int end = first;
        while (end < lines.Count && IsCell(lines[end]))
            end++;
        List<int> filled = [.. Enumerable.Range(first, end - first).Where(index => lines[index].Kind != LineKind.Blank)];
        List<int> starts = Starts(lines, filled, afterGap: true);
        if (starts.Count < 2)
            starts = Starts(lines, filled, afterGap: false);
        if (starts.Count < 2 || starts[0] == first)
            return null;

        List<List<int>> rows = [.. starts.Select((start, row) => filled.FindAll(index => index >= start && (row + 1 == starts.Count || index < starts[row + 1])))];
        int width = Width(rows);
        rows[^1] = [.. rows[^1].Take(width)];
        List<int> head = filled.FindAll(index => index < starts[0]);
        List<int> joins = [.. rows.Append(head).SelectMany(row => Joins(lines, row, width))];
        ImmutableArray<int> rowLines = [.. rows.Select(row => Number(lines, row[0])).Prepend(Number(lines, head[0]))];
        TableShape shape = new(CellPerLine: true, width, Head: 1, PadLeft: head.Count == width - 1, rowLines, [.. joins.Select(index => Number(lines, index)).Order()], []);
        return new ProposedTable(shape, rows[^1][^1] + 1);
    }

    private static int Number(IReadOnlyList<ReadLine> lines, int index) => lines[index].Line.Number;

    private static bool IsCell(ReadLine line) =>
        line.Kind is LineKind.Blank or LineKind.Plain or LineKind.PageNumber
        && (line.Kind == LineKind.Blank || (line.Line.Length <= LongestCell && line.Line.Text[^1] != '。'));

    private static bool AfterGap(IReadOnlyList<ReadLine> lines, int index) => index > 0 && lines[index - 1].Kind == LineKind.Blank;

    private static List<int> Starts(IReadOnlyList<ReadLine> lines, List<int> filled, bool afterGap)
    {
        List<int> starts = [];
        int cells = 0;
        foreach (int index in filled)
        {
            cells++;
            bool isNext = lines[index].Line.Text == (starts.Count + 1).ToString(CultureInfo.InvariantCulture);
            if (!isNext || (afterGap ? !AfterGap(lines, index) : cells < 3))
                continue;
            starts.Add(index);
            cells = 0;
        }

        return starts;
    }

    /// <summary>The number of cells most rows have; of two the smaller, since a wrapped cell makes a row longer.</summary>
    private static int Width(List<List<int>> rows) =>
        rows.Take(Math.Max(1, rows.Count - 1)).GroupBy(row => row.Count).OrderByDescending(group => group.Count()).ThenBy(group => group.Key).First().Key;

    /// <summary>Lines that continue a cell in a row longer than the table: those after an empty line first, then the last ones.</summary>
    private static IEnumerable<int> Joins(IReadOnlyList<ReadLine> lines, List<int> row, int width)
    {
        int extra = row.Count - width;
        if (extra <= 0)
            return [];
        List<int> afterGap = [.. row.Skip(1).Where(index => AfterGap(lines, index)).Take(extra)];
        return afterGap.Concat(row.Skip(1).Reverse().Except(afterGap).Take(extra - afterGap.Count));
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Passages;

namespace Publisher.Knowledge.Adoption;

/// <summary>Finds a table whose lines are rows and whose cells are parted by tabs.</summary>
public static class TabTable
{
    private const int LongestGroup = 8;

    /// <summary>The table that begins at an index, or null: one line with tabs is no table.</summary>
    public static ProposedTable? At(IReadOnlyList<ReadLine> lines, int first)
    {
        if (lines[first].Kind != LineKind.Row)
            return null;
        List<(int Line, string[] Cells)> rows = [];
        int end = first;
        for (int i = first; i < lines.Count && (IsRow(lines[i]) || IsGap(lines, i)); i++)
        {
            if (lines[i].Kind == LineKind.Blank)
                continue;
            rows.Add((lines[i].Line.Number, [.. lines[i].Line.Raw.Split('\t').Select(cell => cell.Trim())]));
            end = i + 1;
        }

        if (rows.Count < 2)
            return null;
        int head = 1;
        while (head < rows.Count - 1 && rows[head].Cells[0].Length == 0 && !Array.Exists(rows[head].Cells, IsFigure))
            head++;
        ImmutableArray<int> groups = [.. rows.Skip(head).Where(row => IsGroup(row.Cells)).Select(row => row.Line)];
        return new ProposedTable(new TableShape(CellPerLine: false, Width: null, head, PadLeft: false, [], [], groups), end);
    }

    private static bool IsRow(ReadLine line) => line.Kind == LineKind.Row || (line.Kind != LineKind.Blank && line.Line.Raw.TrimEnd(' ').EndsWith('\t'));

    private static bool IsGap(IReadOnlyList<ReadLine> lines, int index) =>
        lines[index].Kind == LineKind.Blank && index + 1 < lines.Count && IsRow(lines[index + 1]);

    private static bool IsFigure(string cell) => cell.Length > 0 && (char.IsAsciiDigit(cell[0]) || cell[0] is '≥' or '≤') && !cell.Contains('年', StringComparison.Ordinal);

    private static bool IsGroup(string[] cells) =>
        cells.Length > 1 && cells[0].Length is > 0 and <= LongestGroup && !IsFigure(cells[0]) && cells.Skip(1).All(cell => cell.Length == 0);
}

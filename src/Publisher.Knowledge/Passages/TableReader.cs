using System.Collections.Immutable;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Passages;

/// <summary>Reads the lines of a table into rows of equal width.</summary>
public static class TableReader
{
    public static (Table Table, ImmutableArray<ImmutableArray<PassageText>> Cells) Read(
        PartitionEntry entry,
        TableShape shape,
        IReadOnlyList<(string Source, string Hans, int Line)> lines,
        Findings findings)
    {
        List<(int Line, List<PassageText> Cells)> rows = shape.CellPerLine ? CellPerLine(entry, shape, lines, findings) : TabSeparated(lines);
        int width = shape.Width ?? rows.Select(row => row.Cells.Count).DefaultIfEmpty(0).Max();
        PassageText empty = new PassageText.Builder().Build();
        ImmutableArray<TableRow>.Builder tableRows = ImmutableArray.CreateBuilder<TableRow>();
        ImmutableArray<ImmutableArray<PassageText>>.Builder texts = ImmutableArray.CreateBuilder<ImmutableArray<PassageText>>();
        foreach ((int line, List<PassageText> cells) in rows)
        {
            if (cells.Count > width)
                findings.Error("OCP0109", entry.Place, $"the row at line {line} has {cells.Count} cells, the table is {width} wide", "correct `width`, `rows` or `joins`");
            IEnumerable<PassageText> padding = Enumerable.Repeat(empty, Math.Max(0, width - cells.Count));
            ImmutableArray<PassageText> row = [.. (shape.PadLeft ? padding.Concat(cells) : cells.Concat(padding)).Take(width)];
            texts.Add(row);
            int last = row.Select(cell => cell.Lines.Last).Append(line).Max();
            tableRows.Add(new TableRow(
                tableRows.Count < shape.Head,
                shape.Groups.Contains(line),
                new LineSpan(line, last),
                [.. row.Select(cell => new TableCell(cell.Source, cell.Hans, cell.IsEmpty ? new LineSpan(line, line) : cell.Lines))]));
        }

        foreach (int group in shape.Groups.Where(group => rows.TrueForAll(row => row.Line != group)))
            findings.Error("OCP0109", entry.Place, $"no row starts at line {group}, which `groups` names", "name the lines on which group headings stand");
        return (new Table(width, shape.Head, tableRows.ToImmutable()), texts.ToImmutable());
    }

    private static List<(int, List<PassageText>)> TabSeparated(IReadOnlyList<(string Source, string Hans, int Line)> lines)
    {
        List<(int, List<PassageText>)> rows = [];
        foreach ((string source, string hans, int line) in lines.Where(line => !string.IsNullOrWhiteSpace(line.Source)))
        {
            string[] sourceCells = source.Split('\t');
            string[] hansCells = hans.Split('\t');
            rows.Add((line, [.. sourceCells.Select((cell, index) => Cell([(cell, hansCells[index], line)]))]));
        }

        return rows;
    }

    private static List<(int, List<PassageText>)> CellPerLine(
        PartitionEntry entry,
        TableShape shape,
        IReadOnlyList<(string Source, string Hans, int Line)> lines,
        Findings findings)
    {
        List<(int Line, List<List<(string, string, int)>> Cells)> rows = [];
        HashSet<int> filled = [];
        foreach ((string source, string hans, int line) in lines.Where(line => !string.IsNullOrWhiteSpace(line.Source)))
        {
            filled.Add(line);
            if (shape.Rows.Contains(line) || rows.Count == 0)
                rows.Add((line, []));
            if (shape.Joins.Contains(line) && rows[^1].Cells.Count > 0)
                rows[^1].Cells[^1].Add((source, hans, line));
            else
                rows[^1].Cells.Add([(source, hans, line)]);
        }

        foreach (int line in shape.Rows.Concat(shape.Joins).Where(line => !filled.Contains(line)))
            findings.Error("OCP0109", entry.Place, $"line {line}, which `rows` or `joins` names, is no filled line of the table", "name lines that hold a cell");
        return [.. rows.Select(row => (row.Line, row.Cells.ConvertAll(Cell)))];
    }

    private static PassageText Cell(List<(string Source, string Hans, int Line)> pieces)
    {
        PassageText.Builder cell = new();
        foreach ((string source, string hans, int line) in pieces)
            cell.Add(source, hans, line);
        return cell.Build();
    }
}

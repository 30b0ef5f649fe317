using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Adoption;

/// <summary>Writes proposed entries as passages.yaml.</summary>
public static class PassagesWriter
{
    public static string Write(ImmutableArray<ProposedEntry> entries, ImmutableArray<string> lines, string seedPath)
    {
        StringBuilder yaml = new();
        yaml.Append(CultureInfo.InvariantCulture, $"# Proposed from {seedPath}. Read every entry against it: starts, kinds, levels, tables.\n");
        yaml.Append(entries.IsEmpty ? "passages: []\n" : "passages:\n");
        int passages = 0;
        (int Line, int Offset) last = (0, 0);
        foreach (ProposedEntry entry in entries)
        {
            string at = entry.Offset == 0
                ? entry.Line.ToString(CultureInfo.InvariantCulture)
                : YamlText.Quote($"{entry.Line} {StartWords.Of(lines[entry.Line - 1], entry.Offset, entry.Line == last.Line ? last.Offset : 0)}");
            string what = entry.Drop is { } reason ? $"drop: {reason.Word()}"
                : entry.Resumes ? $"resumes: p{passages}"
                : $"id: p{++passages}";
            yaml.Append(CultureInfo.InvariantCulture, $"  - {{{what}, at: {at}{Shape(entry)}}}\n");
            last = (entry.Line, entry.Offset);
        }

        return yaml.Append("retired: []\n").ToString();
    }

    private static string Shape(ProposedEntry entry)
    {
        if (entry.Drop is not null || entry.Resumes)
            return "";
        string shape = $", kind: {entry.Kind.Word()}";
        if (entry.Level is { } level)
            shape += $", level: {level}";
        if (entry.Number is { } number)
            shape += $", number: {number}";
        return entry.Table is { } table ? shape + Table(table) : shape;
    }

    private static string Table(TableShape table)
    {
        string shape = table.CellPerLine ? ", cells: line" : ", cells: tab";
        if (table.Width is { } width)
            shape += $", width: {width}";
        shape += $", head: {table.Head}";
        if (table.PadLeft)
            shape += ", pad: left";
        return shape + List("rows", table.Rows) + List("joins", table.Joins) + List("groups", table.Groups);
    }

    private static string List(string key, ImmutableArray<int> lines) => lines.IsEmpty ? "" : $", {key}: [{string.Join(", ", lines)}]";
}

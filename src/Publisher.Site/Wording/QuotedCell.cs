using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>Where in a table a quoted cell stands: the printed name of its row and of its column, in Simplified. A cell alone (92*) says nothing.</summary>
public sealed record QuotedCell(string Row, string Column)
{
    /// <summary>Null for a quote of running text.</summary>
    public static QuotedCell? Of(Passage passage, Quote quote)
    {
        if (quote.Cell is not { } at || passage.Table is not { } table)
            return null;
        ImmutableArray<TableCell> row = table.Rows[at.Row].Cells;
        string name = row.Take(at.Column).Select(cell => cell.Hans).FirstOrDefault(IsName, "");
        string column = table.Rows
            .Take(table.Head)
            .Select(head => head.Cells[at.Column].Hans)
            .LastOrDefault(text => text.Length > 0, "");
        return new(name, column);
    }

    /// <summary>A number that counts the rows is no name.</summary>
    private static bool IsName(string text) => text.Any(letter => !char.IsAsciiDigit(letter) && !char.IsWhiteSpace(letter) && letter != '.');
}

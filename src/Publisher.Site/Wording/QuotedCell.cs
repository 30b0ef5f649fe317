using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>Where in a table a quoted cell stands: the printed name of its row and of its column, in Simplified and in English. A cell alone (92*) says nothing.</summary>
public sealed record QuotedCell(Bilingual Row, Bilingual Column)
{
    /// <summary>Null for a quote of running text.</summary>
    public static QuotedCell? Of(Statement statement, KnowledgeBase knowledge)
    {
        Passage passage = knowledge.Passage(statement.Plan, statement.Passage);
        if (statement.Quote.Cell is not { } at || passage.Table is not { } table)
            return null;
        ImmutableArray<TableCell> row = table.Rows[at.Row].Cells;
        int name = Enumerable.Range(0, at.Column).FirstOrDefault(column => IsName(row[column].Hans), -1);
        int head = Enumerable.Range(0, table.Head).LastOrDefault(line => table.Rows[line].Cells[at.Column].Hans.Length > 0, -1);
        return new(Text(passage, table, at.Row, name), Text(passage, table, head, at.Column));
    }

    /// <summary>`Forest cover › 2025 target:`, as it stands before the cell.</summary>
    public string Name(Language language) =>
        string.Join(" › ", new[] { Row[language], Column[language] }.Where(text => text.Length > 0)) + (language.IsSource ? "：" : ":");

    /// <summary>A cell in every language; the Chinese twice where the table has no English, nothing where there is no such cell.</summary>
    private static Bilingual Text(Passage passage, Table table, int row, int column)
    {
        if (row < 0 || column < 0)
            return new("", "");
        string printed = table.Rows[row].Cells[column].Hans;
        return Bilingual.Of(
            printed,
            passage.English is { } english ? Cell(english) ?? printed : printed,
            from pair in passage.Further let cell = Cell(pair.Value) where cell is not null select (pair.Key, cell));

        string? Cell(Translation translation) => row < translation.Rows.Length && column < translation.Rows[row].Length ? translation.Rows[row][column] : null;
    }

    /// <summary>A number that counts the rows is no name.</summary>
    private static bool IsName(string text) => text.Any(letter => !char.IsAsciiDigit(letter) && !char.IsWhiteSpace(letter) && letter != '.');
}

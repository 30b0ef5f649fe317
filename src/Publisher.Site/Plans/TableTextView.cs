using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>A table of a plan.</summary>
/// <param name="Width">How many cells a row has.</param>
public sealed record TableTextView(TableAtLine Label, int Width, ImmutableArray<TableRowView> Head, ImmutableArray<TableRowView> Body) : PassageTextView
{
    public static TableTextView Of(ReaderPassage reader, Table table, Plan plan, Language language)
    {
        (Translation Text, Language Language)? translation = reader.Passage.Translation(language);
        ImmutableArray<TableRowView>.Builder head = ImmutableArray.CreateBuilder<TableRowView>();
        ImmutableArray<TableRowView>.Builder body = ImmutableArray.CreateBuilder<TableRowView>();
        foreach ((int at, TableRow row) in table.Rows.Index())
        {
            if (row.IsHead)
                head.Add(new([.. row.Cells.Select((cell, column) => cell.Hans.Length == 0 ? [] : Cell(cell, at, column, []))], IsGroup: false));
            else if (row.IsGroup)
                body.Add(new([Named(row, at)], IsGroup: true));
            else
                body.Add(new([.. row.Cells.Select((cell, column) => Cell(cell, at, column, reader.Statements))], IsGroup: false));
        }

        return new(new(reader.Passage.Lines.First), table.Width, head.ToImmutable(), body.ToImmutable());

        ImmutableArray<HalfView> Named(TableRow row, int at)
        {
            int column = Math.Max(0, row.Cells.ToList().FindIndex(cell => cell.Hans.Length > 0));
            return Cell(row.Cells[column], at, column, []);
        }

        ImmutableArray<HalfView> Cell(TableCell cell, int row, int column, ImmutableArray<Statement> statements) =>
            HalfView.Of(cell, Translated(row, column), translation?.Language ?? Language.English, statements, new(row, column), plan, language);

        string? Translated(int row, int column) =>
            translation?.Text is { Rows: { IsDefaultOrEmpty: false } rows } && row < rows.Length && column < rows[row].Length ? rows[row][column] : null;
    }
}

/// <summary>A row of a table; one that heads the rows after it (a group) has one cell, over the whole width. An empty cell has no half.</summary>
public sealed record TableRowView(ImmutableArray<ImmutableArray<HalfView>> Cells, bool IsGroup) : View;

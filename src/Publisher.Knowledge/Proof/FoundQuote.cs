using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// A quote where it stands: <paramref name="Context"/> is the folded passage or cell, in which the mark is <c>[MarkStart..MarkEnd]</c>;
/// <paramref name="Before"/>, <paramref name="Marked"/> and <paramref name="After"/> are the folded parts of the quote.
/// </summary>
public sealed record FoundQuote(
    Quote Quote,
    ReadPassage Passage,
    string Context,
    int MarkStart,
    int MarkEnd,
    string Before,
    string Marked,
    string After,
    TablePlace? Table)
{
    public Clause Clause => Clause.Around(Context, MarkStart, MarkEnd);
}

/// <summary>The surroundings of a cell: the folded cells of its row and the folded head cells above it, merged ones included.</summary>
public sealed record TablePlace(CellPosition Cell, IReadOnlyList<string> Row, IReadOnlyList<string> Head);

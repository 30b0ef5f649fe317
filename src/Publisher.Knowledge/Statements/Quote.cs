using Publisher.Knowledge.Passages;

namespace Publisher.Knowledge.Statements;

/// <summary>
/// The printed words that prove a figure, without 【】: in the seed's script and in Simplified, which have equal length.
/// The figure is <c>Hans[MarkStart..MarkEnd]</c>. For a table cell, <paramref name="Cell"/> says which.
/// <paramref name="Start"/> is where the quote begins in the passage's text (or in the cell's).
/// </summary>
public sealed record Quote(string Source, string Hans, int MarkStart, int MarkEnd, LineSpan Lines, CellPosition? Cell, int Start);

/// <summary>Row and column of a table from 0, head rows included.</summary>
public readonly record struct CellPosition(int Row, int Column);

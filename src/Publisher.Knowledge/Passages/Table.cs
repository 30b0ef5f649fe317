using System.Collections.Immutable;

namespace Publisher.Knowledge.Passages;

/// <summary>A table of a plan: rows of equal width. Head rows come first.</summary>
public sealed record Table(int Width, int Head, ImmutableArray<TableRow> Rows);

/// <summary>A row; a group row holds the heading of the rows after it in its first filled cell.</summary>
public sealed record TableRow(bool IsHead, bool IsGroup, LineSpan Lines, ImmutableArray<TableCell> Cells);

/// <summary>A cell as printed, in the seed's script and in Simplified, white space at its ends removed.</summary>
public sealed record TableCell(string Source, string Hans, LineSpan Lines);

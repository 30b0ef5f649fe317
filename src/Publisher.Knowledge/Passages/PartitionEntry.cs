using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Passages;

/// <summary>One entry of passages.yaml: a passage, dropped text, or the rest of a passage after dropped text. It starts at <see cref="Line"/> (from 1), <see cref="Offset"/> characters in.</summary>
public sealed record PartitionEntry(Place Place, int Line, int Offset)
{
    public PassageId? Id { get; init; }

    public PassageKind Kind { get; init; }

    public int? Level { get; init; }

    public int? Number { get; init; }

    public TableShape? Table { get; init; }

    /// <summary>An item that belongs to no group although one stands above it.</summary>
    public bool Ungrouped { get; init; }

    public DropReason? Drop { get; init; }

    public PassageId? Resumes { get; init; }
}

/// <summary>How the lines of a table are read.</summary>
public sealed record TableShape(
    bool CellPerLine,
    int? Width,
    int Head,
    bool PadLeft,
    ImmutableArray<int> Rows,
    ImmutableArray<int> Joins,
    ImmutableArray<int> Groups);

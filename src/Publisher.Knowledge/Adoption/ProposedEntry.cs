using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Adoption;

/// <summary>One entry that is proposed for passages.yaml: a passage, dropped text, or the rest of a passage after dropped text.</summary>
/// <param name="Line">The seed line it starts on, from 1.</param>
/// <param name="Offset">How many characters in; 0 for the whole line.</param>
public sealed record ProposedEntry(int Line, int Offset)
{
    public PassageKind Kind { get; init; }

    /// <summary>Level of a heading.</summary>
    public int? Level { get; init; }

    /// <summary>Number of a column.</summary>
    public int? Number { get; init; }

    public TableShape? Table { get; init; }

    public DropReason? Drop { get; init; }

    public bool Resumes { get; init; }
}

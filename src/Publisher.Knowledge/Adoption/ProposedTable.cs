using Publisher.Knowledge.Passages;

namespace Publisher.Knowledge.Adoption;

/// <summary>A table found in the lines of a seed: how it is read, and the index of the first line after it.</summary>
public sealed record ProposedTable(TableShape Shape, int End);

using System.Collections.Immutable;

namespace Publisher.Knowledge.Passages;

/// <summary>A passage with its place in reading order (from 0) and the texts its quotes are looked for in: its own, or the cells of its table.</summary>
public sealed record ReadPassage(Passage Passage, int Index, PassageText Text, ImmutableArray<ImmutableArray<PassageText>> Cells);

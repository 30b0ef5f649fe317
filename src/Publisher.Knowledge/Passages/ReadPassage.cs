using System.Collections.Immutable;

namespace Publisher.Knowledge.Passages;

/// <summary>A passage with the texts its quotes are looked for in: its own, or the cells of its table.</summary>
public sealed record ReadPassage(Passage Passage, PassageText Text, ImmutableArray<ImmutableArray<PassageText>> Cells);

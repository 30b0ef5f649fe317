using System.Collections.Immutable;

namespace Publisher.Knowledge.Passages;

/// <summary>A passage in another language: text, or for a table its rows (and the cells in reading order as text).</summary>
public sealed record Translation(string Text, ImmutableArray<ImmutableArray<string>> Rows, TranslationStatus Status);

public enum TranslationStatus
{
    Draft,
    Checked,
}

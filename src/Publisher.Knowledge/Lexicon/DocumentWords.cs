using System.Collections.Immutable;

namespace Publisher.Knowledge.Lexicon;

/// <summary>By what a source text that nobody has prepared is read: what the title of a document ends in, what announces its issue, and what the name of an office ends in. All folded.</summary>
public sealed record DocumentWords(ImmutableArray<string> Titles, ImmutableArray<string> Issuing, ImmutableArray<string> Offices)
{
    public static DocumentWords None { get; } = new([], [], []);
}

using System.Collections.Immutable;

namespace Publisher.Knowledge.Lexicon;

/// <summary>
/// What may stand right beside a figure. A negation never does. A word that ends, before the figure, with a character of <paramref name="Before"/>, or begins,
/// after it, with one of <paramref name="After"/>, compares or limits it, unless it is one of <paramref name="Plain"/>.
/// </summary>
public sealed record BesideWords(ImmutableArray<string> Negations, ImmutableArray<string> Before, ImmutableArray<string> After, ImmutableArray<string> Plain)
{
    /// <summary>The longest negation that ends a folded stretch, or null.</summary>
    public string? NegationEnding(string folded) => Longest(Negations, word => folded.EndsWith(word, StringComparison.Ordinal));

    /// <summary>The end of a folded stretch that compares what follows in a word the lexicon does not know, or null.</summary>
    public string? UnknownEnding(string folded) =>
        Plain.Any(word => folded.EndsWith(word, StringComparison.Ordinal)) ? null : Longest(Before, word => folded.EndsWith(word, StringComparison.Ordinal));

    /// <summary>The beginning of a folded stretch that compares what stands before it in a word the lexicon does not know, or null.</summary>
    public string? UnknownBeginning(string folded) =>
        Plain.Any(word => folded.StartsWith(word, StringComparison.Ordinal)) ? null : Longest(After, word => folded.StartsWith(word, StringComparison.Ordinal));

    private static string? Longest(ImmutableArray<string> words, Func<string, bool> stands) => words.Where(stands).MaxBy(word => word.Length);
}

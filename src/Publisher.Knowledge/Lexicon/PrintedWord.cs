using System.Collections.Immutable;

namespace Publisher.Knowledge.Lexicon;

/// <summary>
/// A printed word that carries meaning, folded, the longer words in which it does not, the English forms that carry it on, and the text of the interface that
/// shows it (null where the figure shows it already).
/// </summary>
public record PrintedWord(string Printed, ImmutableArray<string> Except, ImmutableArray<string> English, string? Shown)
{
    public bool StandsIn(string folded) => Occurrences.Of(Printed, Except, folded).Any();

    public bool Opens(string folded) => Occurrences.Of(Printed, Except, folded).FirstOrDefault(-1) == 0;

    public sealed override string ToString() => Printed;
}

/// <summary>
/// A word that qualifies a figure. Figures of another <paramref name="Rhythm"/> are never set beside each other; a rate with its <paramref name="OwnBase"/> names
/// what it is compared with. One <paramref name="OfVerb"/> says how something is done, and is shown with a verb.
/// </summary>
public sealed record Qualifier(string Printed, ImmutableArray<string> Except, ImmutableArray<string> English, string? Shown, bool Rhythm, bool OwnBase, bool OfVerb = false)
    : PrintedWord(Printed, Except, English, Shown);

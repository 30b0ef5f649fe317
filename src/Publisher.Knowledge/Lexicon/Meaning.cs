using System.Collections.Immutable;

namespace Publisher.Knowledge.Lexicon;

/// <summary>Printed words of one meaning, and the longer words in which they do not have it. All folded.</summary>
public sealed record Meaning<T>(T Value, ImmutableArray<string> Printed, ImmutableArray<string> Except)
{
    /// <summary>Where the last of the words begins in a folded text, or -1.</summary>
    public int LastIn(string folded)
    {
        string text = Blanked(folded);
        return Printed.IsEmpty ? -1 : Printed.Max(word => text.LastIndexOf(word, StringComparison.Ordinal));
    }

    /// <summary>Where the first of the words begins in a folded text, or -1.</summary>
    public int FirstIn(string folded)
    {
        string text = Blanked(folded);
        return Printed.Select(word => text.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
    }

    public bool StandsIn(string folded) => LastIn(folded) >= 0;

    private string Blanked(string folded) =>
        Except.Aggregate(folded, (text, longer) => text.Replace(longer, new string(' ', longer.Length), StringComparison.Ordinal));
}

using System.Collections.Immutable;

namespace Publisher.Knowledge.Lexicon;

/// <summary>Where a word stands in a folded text and is not part of a longer word that means something else.</summary>
internal static class Occurrences
{
    public static IEnumerable<int> Of(string word, ImmutableArray<string> except, string folded)
    {
        for (int at = folded.IndexOf(word, StringComparison.Ordinal); at >= 0; at = folded.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (!Covered(word, except, folded, at))
                yield return at;
        }
    }

    public static bool At(string word, ImmutableArray<string> except, string folded, int at) =>
        at >= 0 && folded.AsSpan(at).StartsWith(word, StringComparison.Ordinal) && !Covered(word, except, folded, at);

    private static bool Covered(string word, ImmutableArray<string> except, string folded, int at)
    {
        foreach (string longer in except)
        {
            for (int offset = longer.IndexOf(word, StringComparison.Ordinal); offset >= 0; offset = longer.IndexOf(word, offset + 1, StringComparison.Ordinal))
            {
                if (at >= offset && folded.AsSpan(at - offset).StartsWith(longer, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }
}

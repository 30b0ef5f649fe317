using System.Collections.Immutable;

namespace Publisher.Site.Pictures;

/// <summary>Breaks a text into lines that fit: between words, else between Chinese characters, never before a mark that closes or after one that opens.</summary>
public static class TextLines
{
    private const double Filled = .6;
    private const string NotFirst = "，。；：、）)%％！？”’》·,.;:";
    private const string AfterStop = "，。；：、";
    private const string NotLast = "（(“‘《";

    public static ImmutableArray<string> Of(string text, double width, double size)
    {
        if (TextWidth.Of(text, size) <= width)
            return [text];
        ImmutableArray<string>.Builder lines = ImmutableArray.CreateBuilder<string>();
        int start = 0;
        while (start < text.Length)
        {
            int end = EndOfLine(text, start, width, size);
            lines.Add(text[start..end].Trim());
            for (start = end; start < text.Length && text[start] == ' ';)
                start++;
        }

        return lines.ToImmutable();
    }

    private static int EndOfLine(string text, int start, double width, double size)
    {
        int fits = start;
        double used = 0;
        while (fits < text.Length && (used += TextWidth.Of(text.AsSpan(fits, 1), size)) <= width)
            fits++;
        if (fits == text.Length)
            return fits;
        // Between words before between characters, unless much of the line would stay empty; a bracket stays whole.
        for (int at = fits; at > start; at--)
        {
            if (text[at] == ' ' && (at - start > (fits - start) * Filled || text.AsSpan(at).StartsWith(" (", StringComparison.Ordinal)))
                return at;
        }

        for (int at = fits; at > start; at--)
        {
            if (MayBreak(text, at))
                return at;
        }

        // A word longer than the line is cut where the line ends.
        return Math.Max(fits, start + 1);
    }

    private static bool MayBreak(string text, int at) =>
        !NotFirst.Contains(text[at], StringComparison.Ordinal)
        && !NotLast.Contains(text[at - 1], StringComparison.Ordinal)
        && (text[at] == ' ' || text[at - 1] == ' ' || AfterStop.Contains(text[at - 1], StringComparison.Ordinal) || text[at] == '（' || (text[at - 1] >= '\u2E80' && text[at] >= '\u2E80'));
}

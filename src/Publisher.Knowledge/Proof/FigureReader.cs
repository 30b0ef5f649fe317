using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// The grammar of a marked figure: [comparator] number [多] [dash number] [unit] [以上 以下 左右 以内] [mark], over folded text, nothing left over.
/// </summary>
public sealed class FigureReader(WordList words)
{
    /// <summary>The figure, or null when something is left over or no number stands there. <paramref name="unit"/> is the unit the content names, or null.</summary>
    public Figure? Read(string marked, string? unit)
    {
        List<ComparatorForm> comparing = [];
        int at = Take(words.Comparators.At(marked, 0, Side.Before), comparing);

        // DN stands before its number.
        bool before = unit is "DN" && marked.AsSpan(at).StartsWith("DN", StringComparison.Ordinal);
        if (before)
            at += 2;
        if (NumberReader.Read(marked, at, words.Numbers) is not { } low)
            return null;
        at = low.End;
        at += Take(words.Comparators.At(marked, at, Side.Within), comparing);
        (decimal? high, at) = ReadHigh(marked, at, unit);
        string rest = marked[at..];
        string? mark = rest.Length > 0 && (rest[^1] is '*' or '★') ? rest[^1..] : null;
        rest = mark is null ? rest : rest[..^1];
        rest = rest[..^Take(words.Comparators.EndingAt(rest, rest.Length, Side.After), comparing)];
        string found = before ? "DN" : rest;
        if (before && rest.Length > 0)
            return null;
        return found.Any(char.IsAsciiDigit) && found != unit ? null : new Figure(low.Value, high, found, [.. comparing], mark);
    }

    /// <summary>The length of the word, which is remembered; nothing where none stands.</summary>
    private static int Take(ComparatorForm? form, List<ComparatorForm> comparing)
    {
        if (form is null)
            return 0;
        comparing.Add(form);
        return form.Printed.Length;
    }

    private (decimal? High, int At) ReadHigh(string marked, int at, string? unit)
    {
        int dash = at;
        if (unit is not null && marked.AsSpan(at).StartsWith(unit, StringComparison.Ordinal))
            dash += unit.Length;
        int afterDash = dash;
        while (afterDash < marked.Length && (marked[afterDash] is '-' or '~' or '至'))
            afterDash++;
        if (afterDash == dash || NumberReader.Read(marked, afterDash, words.Numbers) is not { } high)
            return (null, at);
        return (high.Value, high.End);
    }
}

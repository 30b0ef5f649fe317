using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// The grammar of a marked figure: [comparator] number [多] [dash number] [unit] [以上 以下 左右 以内] [mark], over folded text, nothing left over.
/// </summary>
public static class FigureReader
{
    /// <summary>Words before a number that compare it, longest first where one begins another.</summary>
    public static (string Word, Comparator Comparator)[] Leading { get; } =
    [
        ("不低于", Comparator.AtLeast), ("不少于", Comparator.AtLeast), ("不小于", Comparator.AtLeast), ("≥", Comparator.AtLeast), (">=", Comparator.AtLeast),
        ("不高于", Comparator.AtMost), ("不超过", Comparator.AtMost), ("不大于", Comparator.AtMost), ("不多于", Comparator.AtMost), ("≤", Comparator.AtMost), ("<=", Comparator.AtMost),
        ("超过", Comparator.MoreThan), ("突破", Comparator.MoreThan), ("大于", Comparator.MoreThan), ("高于", Comparator.MoreThan), ("多于", Comparator.MoreThan), (">", Comparator.MoreThan),
        ("低于", Comparator.LessThan), ("小于", Comparator.LessThan), ("少于", Comparator.LessThan), ("<", Comparator.LessThan),
        ("大约", Comparator.Around), ("约为", Comparator.Around), ("约", Comparator.Around), ("近", Comparator.Around),
    ];

    /// <summary>Words after a number or its unit that compare it.</summary>
    public static (string Word, Comparator Comparator)[] Trailing { get; } =
    [
        ("及以上", Comparator.AtLeast), ("以上", Comparator.AtLeast),
        ("及以下", Comparator.AtMost), ("以下", Comparator.AtMost), ("以内", Comparator.AtMost),
        ("左右", Comparator.Around),
    ];

    /// <summary>The figure, or null when something is left over or no number stands there. <paramref name="unit"/> is the unit the content names, or null.</summary>
    public static Figure? Read(string marked, string? unit)
    {
        int at = 0;
        Comparator? comparator = null;
        bool leading = false;
        foreach ((string word, Comparator compared) in Leading)
        {
            if (!marked.StartsWith(word, StringComparison.Ordinal))
                continue;
            (at, comparator, leading) = (word.Length, compared, true);
            break;
        }

        // DN stands before its number.
        bool before = unit is "DN" && marked.AsSpan(at).StartsWith("DN", StringComparison.Ordinal);
        if (before)
            at += 2;
        if (NumberReader.Read(marked, at) is not { } low)
            return null;
        at = low.End;
        if (at < marked.Length && (marked[at] is '多' or '余'))
        {
            comparator ??= Comparator.MoreThan;
            at++;
        }

        (decimal? high, at) = ReadHigh(marked, at, unit);
        string rest = marked[at..];
        string? mark = rest.Length > 0 && (rest[^1] is '*' or '★') ? rest[^1..] : null;
        rest = mark is null ? rest : rest[..^1];
        foreach ((string word, Comparator compared) in Trailing)
        {
            if (!rest.EndsWith(word, StringComparison.Ordinal))
                continue;
            comparator ??= compared;
            rest = rest[..^word.Length];
            break;
        }

        string found = before ? "DN" : rest;
        if (before && rest.Length > 0)
            return null;
        return found.Any(char.IsAsciiDigit) && found != unit ? null : new Figure(low.Value, high, found, comparator, mark, leading);
    }

    private static (decimal? High, int At) ReadHigh(string marked, int at, string? unit)
    {
        int dash = at;
        if (unit is not null && marked.AsSpan(at).StartsWith(unit, StringComparison.Ordinal))
            dash += unit.Length;
        int afterDash = dash;
        while (afterDash < marked.Length && (marked[afterDash] is '-' or '~' or '至'))
            afterDash++;
        if (afterDash == dash || NumberReader.Read(marked, afterDash) is not { } high)
            return (null, at);
        return (high.Value, high.End);
    }
}

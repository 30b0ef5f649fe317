using Publisher.Knowledge.Lexicon;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// Figures that share their words: in 分别较2015年增长41.2%、17.5% the second has the base year of the first, in 不高于306、325克标准煤/千瓦时 the first
/// has the unit of the last.
/// </summary>
public static class Enumeration
{
    /// <summary>The text before a figure that it shares with the figures enumerated before it; empty where nothing is enumerated.</summary>
    public static string Before(string folded, int figure)
    {
        int from = figure;
        while (from > 0 && folded[from - 1] == '、')
        {
            int clause = from - 1;
            while (clause > 0 && !Clause.EndsClause(folded, clause - 1))
                clause--;
            from = clause;
            if (from < folded.Length && !char.IsAsciiDigit(folded[from]))
                break;
        }

        return folded[from..figure];
    }

    /// <summary>What follows the numbers enumerated after a figure, or null where none is.</summary>
    public static string? After(string folded, int figureEnd, NumberWords words)
    {
        int at = figureEnd;
        while (at < folded.Length && folded[at] is '、' or '和' && NumberReader.Read(folded, at + 1, words) is { } next)
            at = next.End;
        return at == figureEnd ? null : folded[at..];
    }
}

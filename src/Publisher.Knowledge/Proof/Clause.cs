namespace Publisher.Knowledge.Proof;

/// <summary>
/// The clause and the sentence a figure stands in. Clauses end at ，。；、：！？ (a comma or colon between digits does not end one, nor does a 、 between
/// names before the figure), sentences at 。；！？.
/// </summary>
public sealed record Clause(string Text, string SentenceBefore)
{
    /// <summary>The clause of the figure <c>folded[start..end]</c> in a folded passage or cell.</summary>
    public static Clause Around(string folded, int start, int end)
    {
        int from = start;
        while (from > 0 && (!EndsClause(folded, from - 1) || ListsNames(folded, from - 1)))
            from--;
        int to = end;
        while (to < folded.Length && !EndsClause(folded, to))
            to++;
        int sentence = from;
        while (sentence > 0 && !EndsSentence(folded[sentence - 1]))
            sentence--;
        return new Clause(folded[from..to], folded[sentence..from]);
    }

    /// <summary>What stands from a place to the end of its sentence.</summary>
    public static string RestOfSentence(string folded, int start)
    {
        int end = start;
        while (end < folded.Length && !EndsSentence(folded[end]))
            end++;
        return folded[start..end];
    }

    /// <summary>The clauses of a stretch of a sentence, in order.</summary>
    public static IEnumerable<string> Split(string stretch)
    {
        int start = 0;
        for (int i = 0; i < stretch.Length; i++)
        {
            if (!EndsClause(stretch, i))
                continue;
            yield return stretch[start..i];
            start = i + 1;
        }

        if (start < stretch.Length)
            yield return stretch[start..];
    }

    /// <summary>Whether a 、 parts names, not figures: in 当年新增新能源、清洁能源交通工具比例达到20% what is said of the first is said of both.</summary>
    private static bool ListsNames(string text, int index)
    {
        if (text[index] != '、')
            return false;
        int from = index;
        while (from > 0 && !EndsClause(text, from - 1))
            from--;
        return from < index && !text[from..index].Any(char.IsAsciiDigit);
    }

    private static bool EndsSentence(char character) => character is '。' or ';' or '!' or '?';

    /// <summary>Whether the character at an index ends a clause.</summary>
    public static bool EndsClause(string text, int index) =>
        EndsSentence(text[index])
        || text[index] is '、'
        || (text[index] is ',' or ':' && !BetweenDigits(text, index));

    private static bool BetweenDigits(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);
}

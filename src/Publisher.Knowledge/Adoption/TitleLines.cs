using System.Text.RegularExpressions;

namespace Publisher.Knowledge.Adoption;

/// <summary>Finds the title of the document: what stands before it is the covering notice.</summary>
public static partial class TitleLines
{
    private const int LongestTitle = 60;

    /// <summary>Indices of the first line of the title and of the first line after it, or null where the document prints none.</summary>
    public static (int First, int End)? Find(IReadOnlyList<ReadLine> lines, (int First, int End)? contents)
    {
        int fallback = -1;
        bool any = false;
        for (int i = 0; i < lines.Count; i++)
        {
            if (contents is { } list && i == list.First)
                i = list.End;
            if (i == lines.Count || IsStructure(lines[i].Kind))
                break;
            if (lines[i].Kind == LineKind.Blank)
                continue;
            if (IsTitle(lines[i]))
                return (FirstLine(lines, i), i + 1);
            if (!any && CouldBeTitle(lines[i]))
                fallback = i;
            any = true;
        }

        return fallback < 0 ? null : (fallback, fallback + 1);
    }

    private static bool IsStructure(LineKind kind) =>
        kind is LineKind.Chapter or LineKind.Section or LineKind.Clause or LineKind.Point or LineKind.Number or LineKind.Preface or LineKind.Contents;

    private static bool CouldBeTitle(ReadLine line) =>
        line.Kind == LineKind.Plain && line.Line.Length <= LongestTitle && (!line.Line.IsFinished || line.Line.Text[^1] == '”') && !Sentence().IsMatch(line.Line.Text);

    private static bool IsTitle(ReadLine line) => CouldBeTitle(line) && TitleEnd().IsMatch(line.Line.Compact);

    /// <summary>A long title is printed on several lines, with none empty between.</summary>
    private static int FirstLine(IReadOnlyList<ReadLine> lines, int last)
    {
        int first = last;
        while (first > 0 && CouldBeTitle(lines[first - 1]) && !Issuer().IsMatch(lines[first - 1].Line.Compact))
            first--;
        return first;
    }

    [GeneratedRegex(@"(?:规划|方案|计划|意见|办法|纲要|规定|行动|措施|要点|细则|决定|条例|指南)(?:\(.{1,20}\))?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"[,。;!?]|印发|现将", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?:政府|办公室|办公厅|委员会|[厅局委部]|\d日|号)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Issuer();
}

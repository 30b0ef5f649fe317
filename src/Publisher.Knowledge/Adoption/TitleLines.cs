using System.Text.RegularExpressions;
using Publisher.Knowledge.Lexicon;

namespace Publisher.Knowledge.Adoption;

/// <summary>Finds the title of the document: what stands before it is the covering notice.</summary>
public static partial class TitleLines
{
    private const int LongestTitle = 60;

    /// <summary>Indices of the first line of the title and of the first line after it, or null where the document prints none.</summary>
    public static (int First, int End)? Find(IReadOnlyList<ReadLine> lines, (int First, int End)? contents, DocumentWords words)
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
            if (IsTitle(lines[i], words))
                return (FirstLine(lines, i, words), i + 1);
            if (!any && CouldBeTitle(lines[i], words))
                fallback = i;
            any = true;
        }

        return fallback < 0 ? null : (fallback, fallback + 1);
    }

    private static bool IsStructure(LineKind kind) =>
        kind is LineKind.Chapter or LineKind.Section or LineKind.Clause or LineKind.Point or LineKind.Number or LineKind.Preface or LineKind.Contents;

    private static bool CouldBeTitle(ReadLine line, DocumentWords words) =>
        line.Kind == LineKind.Plain && line.Line.Length <= LongestTitle && (!line.Line.IsFinished || line.Line.Text[^1] == '”') && !Sentence().IsMatch(line.Line.Text) && !words.Issuing.Any(word => line.Line.Text.Contains(word, StringComparison.Ordinal));

    private static bool IsTitle(ReadLine line, DocumentWords words)
    {
        string title = Bracket().Replace(line.Line.Compact, "");
        return CouldBeTitle(line, words) && words.Titles.Any(word => title.EndsWith(word, StringComparison.Ordinal));
    }

    /// <summary>A long title is printed on several lines, with none empty between.</summary>
    private static int FirstLine(IReadOnlyList<ReadLine> lines, int last, DocumentWords words)
    {
        int first = last;
        while (first > 0 && CouldBeTitle(lines[first - 1], words) && !IsIssuer(lines[first - 1].Line.Compact, words))
            first--;
        return first;
    }

    /// <summary>A line that names an office, a day or the number of a document.</summary>
    private static bool IsIssuer(string line, DocumentWords words) => words.Offices.Any(word => line.EndsWith(word, StringComparison.Ordinal)) || DayOrNumber().IsMatch(line);

    [GeneratedRegex(@"\(.{1,20}\)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Bracket();

    [GeneratedRegex("[,。;!?]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?:\d日|号)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex DayOrNumber();
}

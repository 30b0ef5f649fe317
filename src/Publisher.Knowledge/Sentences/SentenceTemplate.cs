using Publisher.Knowledge.Diagnostics;
using Scriban;

namespace Publisher.Knowledge.Sentences;

/// <summary>The template of one sentence in one language, parsed once and shared by threads.</summary>
internal sealed record SentenceTemplate(string Key, string Text, Template Parsed, QuoteMarks Marks)
{
    private const string Opening = "{{";

    public static bool Is(string text) => text.Contains(Opening, StringComparison.Ordinal);

    public static SentenceTemplate Of(string key, string text, QuoteMarks marks) => new(key, text, Template.Parse(marks.Known(text), key), marks);
}

/// <summary>A text of content/interface with the place of its value and, to find a column inside it, the line as it is written.</summary>
internal sealed record WrittenText(string Text, Place Place, string Line)
{
    /// <summary>Where a character of the text stands in the file; the value itself where it is written over several lines.</summary>
    public Place At(int offset)
    {
        int at = Place.Column - 1;
        if (at >= Line.Length || Line[at] is '|' or '>')
            return Place;
        char quote = Line[at] is '\'' or '"' ? Line[at++] : '\0';
        for (int passed = 0; passed < offset && at < Line.Length; passed++)
            at += quote != '\0' && at + 1 < Line.Length && (quote == '"' ? Line[at] == '\\' : Line[at] == quote && Line[at + 1] == quote) ? 2 : 1;
        return at < Line.Length ? Place with { Column = at + 1 } : Place;
    }
}

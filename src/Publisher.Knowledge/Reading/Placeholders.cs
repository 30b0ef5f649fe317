using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Publisher.Knowledge.Reading;

/// <summary>The places `{count}` of a text that a script of the pages fills in.</summary>
public static partial class Placeholders
{
    /// <summary>Their names in the order of the text, each once.</summary>
    public static ImmutableArray<string> In(string text) =>
        [.. Whole().Matches(text).Select(match => match.Groups["name"].Value).Distinct(StringComparer.Ordinal)];

    /// <summary>Where a brace stands that is of no place; -1 for nowhere.</summary>
    public static int Malformed(string text) => Whole().Replace(text, match => new string(' ', match.Length)).AsSpan().IndexOfAny('{', '}');

    /// <summary>Where a text that nothing fills has what looks like a place: a brace around one number or name, or without its pair. Around words (`{zh, en}`) braces are braces. -1 for nowhere.</summary>
    public static int Unfilled(string text)
    {
        if (Place().Match(text) is { Success: true } place)
            return place.Index;
        int opened = -1;
        for (int i = 0; i < text.Length; i++)
        {
            if ((text[i] is '{' && opened >= 0) || (text[i] is '}' && opened < 0))
                return i;
            opened = text[i] switch { '{' => i, '}' => -1, _ => opened };
        }

        return opened;
    }

    [GeneratedRegex(@"\{(?<name>[a-z]+)\}", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\{\w*\}", RegexOptions.None, 10_000)]
    private static partial Regex Place();
}

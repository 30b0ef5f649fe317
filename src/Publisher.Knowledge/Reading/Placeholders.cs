using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Publisher.Knowledge.Reading;

/// <summary>The places `{0} {1}` of an interface text that the program fills in.</summary>
public static partial class Placeholders
{
    /// <summary>Their numbers, lowest first, each once.</summary>
    public static ImmutableArray<int> In(string text) =>
        [.. Whole().Matches(text).Select(match => match.ValueSpan[1] - '0').Distinct().Order()];

    /// <summary>Where a brace stands that neither is of a place to fill nor belongs to a pair around words (`{zh, en}` in a text that nothing fills); -1 for nowhere.</summary>
    public static int Malformed(string text, bool isFilled)
    {
        string rest = Whole().Replace(text, "   ");
        if (isFilled)
            return rest.AsSpan().IndexOfAny('{', '}');
        int opened = -1;
        for (int i = 0; i < rest.Length; i++)
        {
            if (rest[i] is '{' && (opened >= 0 || (i + 1 < rest.Length && char.IsAsciiDigit(rest[i + 1]))))
                return i;
            if (rest[i] is '}' && opened < 0)
                return i;
            opened = rest[i] switch { '{' => i, '}' => -1, _ => opened };
        }

        return opened;
    }

    [GeneratedRegex(@"\{[0-9]\}", RegexOptions.None, 1000)]
    private static partial Regex Whole();
}

using System.Text;

namespace Publisher.Browser.Tests.Search;

/// <summary>What a reader takes for the same text: a second, smaller reading than the fold table of the program, to hold the search against.</summary>
public static class PlainText
{
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Dashes = "‐‑‒–—―−";

    /// <summary>Without white space and bold, in half width and lower case. The script stays.</summary>
    public static string Of(string text)
    {
        StringBuilder plain = new();
        foreach (char character in text.Replace("**", "", StringComparison.Ordinal))
        {
            if (!char.IsWhiteSpace(character))
                plain.Append(Plain(character));
        }

        return plain.ToString().ToLowerInvariant();
    }

    private static string Plain(char character) => character switch
    {
        >= '！' and <= '～' => ((char)(character - '！' + '!')).ToString(),
        '∶' => ":",
        '℃' => "°c",
        '㎡' => "m2",
        '㎥' => "m3",
        _ when Subscripts.Contains(character, StringComparison.Ordinal) => Digit(Subscripts, character),
        _ when Superscripts.Contains(character, StringComparison.Ordinal) => Digit(Superscripts, character),
        _ when Dashes.Contains(character, StringComparison.Ordinal) => "-",
        _ => character.ToString(),
    };

    private static string Digit(string digits, char character) => ((char)('0' + digits.IndexOf(character, StringComparison.Ordinal))).ToString();
}

namespace Publisher.Site.Pictures;

/// <summary>
/// How wide a text is, from a table and not from a font: a Chinese character is as wide as it is high, a Latin one by its class. Rather too wide than too narrow, so that
/// what fits here fits on any machine.
/// </summary>
public static class TextWidth
{
    /// <summary>How much wider a bold letter is.</summary>
    public const double Bold = 1.1;

    private const double Full = 1;
    private const double Capital = .74;
    private const double Letter = .63;
    private const double Narrow = .38;

    /// <summary>In pixels, for letters of so many pixels.</summary>
    public static double Of(ReadOnlySpan<char> text, double size, bool bold = false)
    {
        double width = 0;
        foreach (char letter in text)
            width += OfLetter(letter);
        return width * size * (bold ? Bold : 1);
    }

    private static double OfLetter(char letter) => letter switch
    {
        >= '\u2E80' => Full,
        '—' or '≈' or '→' or '≥' or '≤' or '%' or '★' => .9,
        'i' or 'j' or 'l' or 'I' or 't' or 'f' or 'r' or ' ' or '.' or ',' or ';' or ':' or '\'' or '|' or '(' or ')' or '[' or ']' or '/' or '-' => Narrow,
        'm' or 'w' or 'M' or 'W' => .9,
        >= 'A' and <= 'Z' => Capital,
        _ => Letter,
    };
}

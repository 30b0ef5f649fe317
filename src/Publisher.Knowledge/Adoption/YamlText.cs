using System.Globalization;
using System.Text;

namespace Publisher.Knowledge.Adoption;

/// <summary>Writes a text as a quoted scalar of YAML on one line.</summary>
public static class YamlText
{
    public static string Quote(string text) =>
        text.Any(MustBeEscaped) ? Escape(text) : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static string Escape(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char character in text)
        {
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (MustBeEscaped(character) && !char.IsSurrogate(character))
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>What YAML reads as a line break, or may not hold.</summary>
    private static bool MustBeEscaped(char character) =>
        char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}

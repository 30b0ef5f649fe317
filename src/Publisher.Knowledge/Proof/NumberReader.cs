using System.Globalization;
using Publisher.Knowledge.Lexicon;

namespace Publisher.Knowledge.Proof;

/// <summary>Reads a number at a place of a folded text: digits with a point, or Chinese numerals.</summary>
public static class NumberReader
{
    /// <summary>More digits than anything printed has are damage, and no longer a number that can be reckoned with.</summary>
    public const int LongestNumber = 15;

    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number and where it ends, or null where none begins.</summary>
    public static (decimal Value, int End)? Read(string text, int start, NumberWords words)
    {
        foreach (Fraction fraction in words.Fractions)
        {
            if (text.AsSpan(start).StartsWith(fraction.Printed, StringComparison.Ordinal))
                return (fraction.Value, start + fraction.Printed.Length);
        }

        return Read(text, start);
    }

    /// <summary>The same of numerals alone.</summary>
    public static (decimal Value, int End)? Read(string text, int start)
    {
        int end = start;
        if (end < text.Length && text[end] == '-')
            end++;
        int firstDigit = end;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end > firstDigit)
        {
            if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            {
                end++;
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                    end++;
            }

            if (end - firstDigit > LongestNumber)
                return null;
            return (decimal.Parse(text.AsSpan(start, end - start), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), end);
        }

        return Chinese(text, start);
    }

    private static (decimal, int)? Chinese(string text, int start)
    {
        int end = start;
        int total = 0;
        int digit = -1;
        for (; end < text.Length; end++)
        {
            char character = text[end];
            int value = character is '两' ? 2 : Digits.IndexOf(character, StringComparison.Ordinal);
            if (value >= 0 && digit <= 0)
            {
                digit = value;
            }
            else if (character is '十' or '百' or '千')
            {
                int power = character switch { '十' => 10, '百' => 100, _ => 1000 };
                total += (digit < 0 ? 1 : digit) * power;
                digit = -1;
            }
            else
            {
                break;
            }
        }

        return end == start ? null : (total + Math.Max(digit, 0), end);
    }

    /// <summary>Whether a character outside 【】 would change the number inside.</summary>
    public static bool BelongsToNumber(char character, NumberWords words) =>
        char.IsAsciiDigit(character) || character == '.' || words.Multipliers.Any(multiplier => multiplier.IsLarge && multiplier.Printed[0] == character);
}

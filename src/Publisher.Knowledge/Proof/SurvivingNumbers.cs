using System.Globalization;
using System.Text.RegularExpressions;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// Whether the numbers of a Chinese text survive in its English. Units and their powers of ten differ between the languages (180万千瓦
/// is 1.8 GW), so the significant digits are compared; an area in 亩 may stand in hectares, a fifteenth of it.
/// </summary>
public static partial class SurvivingNumbers
{
    private static readonly string[] Words =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
        "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Ordinals =
    [
        "zeroth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
        "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The first number of the folded Chinese text that the English lacks, as printed; null when all survive.</summary>
    public static string? Lost(string folded, string english)
    {
        HashSet<string> kept = new(StringComparer.Ordinal);
        string text = english.ToLowerInvariant();
        foreach (Match match in EnglishNumber().Matches(text))
            kept.Add(Digits(match.Value.Replace(",", "", StringComparison.Ordinal)));
        foreach (Match match in Word().Matches(text))
        {
            Keep(Words, match.Value, 0, kept);
            Keep(Ordinals, match.Value, 0, kept);
            Keep(Months, match.Value, 1, kept);
        }

        foreach (Match match in ChineseNumber().Matches(folded))
        {
            string number = match.Groups["number"].Value;
            if (kept.Contains(Digits(number)) || (match.Groups["mu"].Success && Fifteenth(number, kept)))
                continue;
            return match.Value;
        }

        return null;
    }

    private static void Keep(string[] words, string word, int offset, HashSet<string> kept)
    {
        int index = Array.IndexOf(words, word);
        if (index >= 0)
            kept.Add(Digits((index + offset).ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>Hectares of an area in 亩 with as many significant digits as are printed, or one more.</summary>
    private static bool Fifteenth(string number, HashSet<string> kept)
    {
        if (number.Length > NumberReader.LongestNumber)
            return false;
        decimal hectares = decimal.Parse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) / 15;
        if (hectares == 0)
            return false;
        int digits = Digits(number).Length;
        for (int precision = 1; precision <= Math.Max(digits, 3) + 1; precision++)
        {
            if (kept.Contains(Digits(Rounded(hectares, precision))))
                return true;
        }

        return false;
    }

    private static string Rounded(decimal value, int digits)
    {
        decimal scale = 1;
        while (value * scale < (decimal)Math.Pow(10, digits - 1))
            scale *= 10;
        while (value * scale >= (decimal)Math.Pow(10, digits))
            scale /= 10;
        return (decimal.Round(value * scale, 0, MidpointRounding.AwayFromZero) / scale).ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>The significant digits: no point, no zeros at either end; `0` for zero.</summary>
    private static string Digits(string number)
    {
        string digits = number.Replace(".", "", StringComparison.Ordinal).Trim('0');
        return digits.Length == 0 ? "0" : digits;
    }

    [GeneratedRegex(@"(?<![mM\d.])(?<number>\d+(\.\d+)?)(?<mu>[万亿]?亩)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ChineseNumber();

    [GeneratedRegex(@"\d+(,\d{3})*(\.\d+)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EnglishNumber();

    [GeneratedRegex("[a-z]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}

using System.Globalization;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>A number as each language writes it, with the decimals it was printed with.</summary>
public static class NumberWording
{
    /// <summary>`10,800.5` in English, `10800.5` in Chinese, where 万 and 亿 already part the digits; a real minus sign in both.</summary>
    public static string Of(decimal number, Language language)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        if (language == Language.English)
        {
            int point = digits.IndexOf('.', StringComparison.Ordinal);
            int decimals = point < 0 ? 0 : digits.Length - point - 1;
            digits = number.ToString($"N{decimals}", CultureInfo.InvariantCulture);
        }

        return digits.Replace('-', '−');
    }

    /// <summary>For programs: digits, point and hyphen.</summary>
    public static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A year: never a separator.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

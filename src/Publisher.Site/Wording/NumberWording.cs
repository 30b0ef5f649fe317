using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>A number as each language writes it, with the decimals it was printed with.</summary>
public static class NumberWording
{
    /// <summary>`10,800.5` in English, `10800.5` in Chinese, where 万 and 亿 already part the digits; a real minus sign in every language.</summary>
    public static string Of(decimal number, KnowledgeBase knowledge, Language language) => knowledge.Parts.Interface.Number(number, language);

    /// <summary>As a plan prints it: digits, point and a real minus sign.</summary>
    public static string Printed(decimal number) => NumberForm.Plain.Written(number);

    /// <summary>For programs: digits, point and hyphen.</summary>
    public static string Plain(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A year: never a separator.</summary>
    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);
}

using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Wording;

/// <summary>How a number and its unit stand together.</summary>
public static class UnitWording
{
    private static readonly string[] Currencies = ["CNY", "EUR"];

    /// <summary>Stands before its number, as on drawings: DN1400.</summary>
    private const string NominalDiameter = "DN";

    /// <summary>`18%`, `1.8 GW`, `CNY 630 million`, `2030` for a year of the calendar.</summary>
    public static string English(string number, string unit)
    {
        if (unit.Length == 0)
            return number;
        if (unit == "%")
            return number + unit;
        if (unit == NominalDiameter)
            return unit + number;
        string? currency = Array.Find(Currencies, currency => unit == currency || unit.StartsWith(currency + " ", StringComparison.Ordinal));
        if (currency is not null)
            return $"{currency} {number}{unit[currency.Length..]}";
        return $"{number} {InNumber(number, InWords(unit))}";
    }

    /// <summary>The unit of an indicator: what English pages show figures in, or the printed one in Chinese. Null where the words of the page name it better.</summary>
    public static string? Of(Unit unit, Language language)
    {
        string name = language == Language.English && unit.To is { } to ? InWords(to.Unit) : unit.Name[language];
        return name.Length == 0 ? null : name;
    }

    /// <summary>Behind a number in words the ton is a word too: 10 billion metric tons.</summary>
    private static string InWords(string unit) => unit is "million t" or "billion t" ? unit[..^1] + "metric tons" : unit;

    /// <summary>Units that are words agree with their number; units.yaml gives years in the singular and all others in the plural.</summary>
    private static string InNumber(string number, string unit)
    {
        if (unit == "year")
            return number == "1" ? unit : "years";
        bool word = unit.EndsWith('s') && unit.All(letter => char.IsAsciiLetterLower(letter) || letter == ' ');
        return word && number == "1" ? unit[..^1] : unit;
    }
}

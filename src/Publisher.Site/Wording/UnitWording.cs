using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Wording;

/// <summary>How a number and its unit stand together.</summary>
public static class UnitWording
{
    private static readonly string[] Currencies = ["CNY", "EUR"];
    private static readonly string[] Powers = ["million", "billion"];

    /// <summary>Stands before its number, as on drawings: DN1400.</summary>
    private const string NominalDiameter = "DN";

    /// <summary>`18%`, `1.8 GW`, `CNY 630 million`, `2030` for a year of the calendar.</summary>
    public static string Joined(string number, string unit, KnowledgeBase knowledge, Language language)
    {
        if (unit.Length == 0)
            return number;
        if (unit == "%")
            return number + unit;
        if (unit == NominalDiameter)
            return unit + number;
        string? currency = Array.Find(Currencies, currency => unit == currency || unit.StartsWith(currency + " ", StringComparison.Ordinal));
        if (currency is not null)
            return $"{Converted(currency, knowledge, language)} {number}{(unit.Length == currency.Length ? "" : $" {Converted(unit[(currency.Length + 1)..], knowledge, language)}")}";
        return $"{number} {(language == Language.English ? InNumber(number, InWords(unit)) : Converted(unit, knowledge, language))}";
    }

    /// <summary>The unit of an indicator: what pages of a translation show figures in, or the printed one in Chinese. Null where the words of the page name it better.</summary>
    public static string? Of(Unit unit, KnowledgeBase knowledge, Language language)
    {
        string name = !language.IsSource && unit.To is { } to ? Converted(to.Unit, knowledge, language) : Name(unit, knowledge, language);
        return name.Length == 0 ? null : name;
    }

    /// <summary>The name of a printed unit.</summary>
    public static string Name(Unit unit, KnowledgeBase knowledge, Language language) =>
        unit.Name.Written(language) ?? Converted(unit.Name.En, knowledge, language);

    /// <summary>A unit that units.yaml gives in English, in the words of the language: by the name of that unit, else each of its words that is a power (million) or a unit. What neither knows (kt) is the same in every language.</summary>
    public static string Converted(string english, KnowledgeBase knowledge, Language language)
    {
        if (language == Language.English || english.Length == 0)
            return InWords(english);
        if (knowledge.UnitInEnglish(english)?.Name.Written(language) is { } whole)
            return whole;
        return string.Join(' ', english.Split(' ').Select(word =>
            Powers.Contains(word, StringComparer.Ordinal) ? knowledge.Parts.Interface[$"language.{word}", language] : knowledge.UnitInEnglish(word)?.Name.Written(language) ?? word));
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

using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Proof;

/// <summary>The units of units.yaml as Chinese prints them and as English writes them, all brought to units without prefix. What only counts (个, 户) has none.</summary>
public sealed class WrittenUnits
{
    private static readonly string[] Counting = ["count", "population", "year", "days", "ratio", "score"];

    private readonly FrozenDictionary<string, ImmutableArray<UnitAmount>> printed;
    private readonly ImmutableArray<string> printedNames;
    private readonly FrozenDictionary<string, (string Unit, double Factor)> english;
    private readonly ImmutableArray<string> englishNames;

    public WrittenUnits(ImmutableArray<Unit> units, WordList words)
    {
        Words = words;
        Unit[] measured = [.. units.Where(IsMeasured).DistinctBy(unit => FoldedText.Fold(unit.Printed))];
        printed = measured.ToFrozenDictionary(unit => FoldedText.Fold(unit.Printed), ReadingsOf, StringComparer.Ordinal);
        printedNames = LongestFirst(printed.Keys);
        CountedNames = LongestFirst(units.Select(unit => FoldedText.Fold(unit.Printed)).Where(name => !printed.ContainsKey(name)));
        Dictionary<string, (string, double)> names = new(StringComparer.Ordinal);
        foreach (EnglishUnit unit in measured.SelectMany(EnglishUnit.Of).Where(unit => unit.Name.Length > 0))
        {
            (string plain, decimal factor) = EnglishUnit.WithoutPrefix(unit.Name);
            names.TryAdd(unit.Name, (plain, (double)factor));
        }

        foreach (WrittenUnit form in words.EnglishUnits)
        {
            foreach ((string prefix, decimal scale) in EnglishUnit.Prefixes.Prepend(("", 1m)))
            {
                if (names.TryGetValue(prefix + form.Unit, out (string Unit, double) unit))
                    form.Written.ToList().ForEach(written => names.TryAdd(prefix + written, unit));
            }
        }

        english = names.ToFrozenDictionary(StringComparer.Ordinal);
        englishNames = LongestFirst(names.Keys);
        Leading = LongestFirst(names.Values.Select(unit => unit.Item1).Distinct().Where(Leads));
    }

    /// <summary>Whether a unit measures something, and does not only count.</summary>
    public static bool IsMeasured(Unit unit) => unit.Printed.Length > 0 && !Counting.Contains(unit.Dimension, StringComparer.Ordinal);

    /// <summary>Whether a unit stands before its number: CNY 630 million. One with a prefix never does.</summary>
    public static bool Leads(string name) => name.Length is 2 or 3 && name.All(char.IsAsciiLetterUpper) && EnglishUnit.WithoutPrefix(name).Name == name;

    public WordList Words { get; }

    /// <summary>Units that stand before their number: CNY, DN.</summary>
    public ImmutableArray<string> Leading { get; }

    /// <summary>Folded units that only count.</summary>
    public ImmutableArray<string> CountedNames { get; }

    /// <summary>The longest unit, in folded Chinese, that stands at a place, and what one of it is.</summary>
    public (string Name, ImmutableArray<UnitAmount> One)? Printed(string folded, int at)
    {
        foreach (string name in printedNames)
        {
            if (folded.AsSpan(at).StartsWith(name, StringComparison.Ordinal))
                return (name, printed[name]);
        }

        return null;
    }

    /// <summary>The longest unit that stands at a place of an English text and ends where a word does.</summary>
    public (string Name, string Unit, double Factor)? English(string text, int at)
    {
        foreach (string name in englishNames)
        {
            if (Stands(text, at, name))
                return (name, english[name].Unit, english[name].Factor);
        }

        return null;
    }

    /// <summary>The unit that an English text is, and nothing more.</summary>
    public (string Unit, double Factor)? English(string text) => english.TryGetValue(text, out (string, double) unit) ? unit : null;

    /// <summary>A hyphen may stand for a space: 100-metric-ton.</summary>
    private static bool Stands(string text, int at, string name)
    {
        int end = at + name.Length;
        if (end > text.Length || (char.IsAsciiLetter(name[^1]) && end < text.Length && char.IsAsciiLetter(text[end])))
            return false;
        for (int i = 0; i < name.Length; i++)
        {
            if (text[at + i] != name[i] && !(text[at + i] == '-' && name[i] == ' '))
                return false;
        }

        return true;
    }

    private static ImmutableArray<UnitAmount> ReadingsOf(Unit unit)
    {
        string own = "";
        List<UnitAmount> readings = [];
        foreach (EnglishUnit written in EnglishUnit.Written(unit))
        {
            (string plain, decimal factor) = EnglishUnit.WithoutPrefix(written.Name);
            if (readings.Count == 0)
                own = plain;
            readings.Add(new(plain, (double)(written.Factor * factor), plain != own));
        }

        return [.. readings];
    }

    private static ImmutableArray<string> LongestFirst(IEnumerable<string> names) => [.. names.OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal)];
}

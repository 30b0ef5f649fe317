using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Publisher.Knowledge;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Search;

/// <summary>
/// Units that measure the same thing, so that an amount is found in whichever unit it is printed: those of content/units.yaml with what they are converted to, other multiples of them, how English
/// also writes them (content/lexicon.yaml), and what only readers write (`search.units` of content/interface).
/// </summary>
public static class SearchUnits
{
    private const string AlsoWritten = "search.units";

    private static readonly string[] Scales = ["million", "billion"];

    public static ImmutableArray<ImmutableArray<SearchUnit>> Of(KnowledgeBase knowledge, Language language)
    {
        ImmutableArray<Multiplier> multipliers = [.. knowledge.Lexicon.Numbers.Multipliers.Where(multiplier => multiplier.IsLarge)];
        List<Dictionary<string, decimal>> families = [];
        foreach (IGrouping<string, Unit> dimension in knowledge.Parts.Units.Where(WrittenUnits.IsMeasured).GroupBy(unit => unit.Dimension))
            families.AddRange(Families(dimension, multipliers));
        foreach ((string written, string unit) in Further(knowledge, language))
        {
            foreach (Dictionary<string, decimal> family in families)
            {
                if (family.TryGetValue(unit, out decimal size))
                    family.TryAdd(written, size);
            }
        }

        return [.. families.Where(family => family.Count > 1).Select(family => family.SelectMany(unit => Written(unit.Key, unit.Value)).ToImmutableArray())];
    }

    /// <summary>Each unit by its name, with how many of the first of its family it is.</summary>
    private static List<Dictionary<string, decimal>> Families(IEnumerable<Unit> units, ImmutableArray<Multiplier> multipliers)
    {
        List<Dictionary<string, decimal>> families = [];
        foreach (Unit unit in units)
        {
            Multiplier? multiplier = multipliers.FirstOrDefault(multiplier => unit.Printed.Length > multiplier.Printed.Length && unit.Printed.StartsWith(multiplier.Printed, StringComparison.Ordinal));
            string bare = unit.Printed[(multiplier?.Printed.Length ?? 0)..];
            decimal scale = multiplier?.Value ?? 1;
            EnglishUnit[] readings = [.. EnglishUnit.Of(unit).Where(reading => reading.Name.Length > 0)];
            Dictionary<string, decimal> family = families.FirstOrDefault(family => family.ContainsKey(bare) || readings.Any(reading => family.ContainsKey(reading.Name))) ?? [];
            if (family.Count == 0)
                families.Add(family);
            decimal size = family.TryGetValue(bare, out decimal known) ? known * scale
                : readings.FirstOrDefault(reading => family.ContainsKey(reading.Name)) is { } shared ? family[shared.Name] * shared.Factor
                : scale;
            family.TryAdd(bare, size / scale);
            if (IsChinese(bare))
            {
                foreach (Multiplier multiple in multipliers)
                    family.TryAdd(multiple.Printed + bare, size / scale * multiple.Value);
            }

            foreach (EnglishUnit reading in readings)
                family.TryAdd(reading.Name, size / reading.Factor);
        }

        return families;
    }

    private static IEnumerable<(string Written, string Unit)> Further(KnowledgeBase knowledge, Language language) =>
        knowledge.Lexicon.EnglishUnits.SelectMany(form => form.Written.Select(written => (written, form.Unit)))
            .Concat(knowledge.Parts.Interface[AlsoWritten, language]
                .Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(pair => pair.Split('=', StringSplitOptions.TrimEntries))
                .Where(pair => pair.Length == 2)
                .Select(pair => (pair[0], pair[1])));

    /// <summary>A unit alone and, where it has no prefix, after the words that multiply it: `million m³`, and of money `CNY` before the number and `million` after it.</summary>
    private static IEnumerable<SearchUnit> Written(string name, decimal size)
    {
        bool isLeading = WrittenUnits.Leads(name);
        yield return isLeading ? new(name, null, Rounded(size)) : new(null, name, Rounded(size));
        if (IsChinese(name) || !char.IsAsciiLetter(name[0]) || EnglishUnit.WithoutPrefix(name).Factor != 1)
            yield break;
        foreach (string scale in Scales)
        {
            double scaled = Rounded(size * EnglishNumerals.Scale(scale)!.Value);
            yield return isLeading ? new(name, scale, scaled) : new(null, $"{scale} {name}", scaled);
        }
    }

    /// <summary>Without what the division of decimals leaves at their ends: a hectare is 15 mu.</summary>
    private static double Rounded(decimal size) => double.Parse(((double)size).ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private static bool IsChinese(string text) => text.EnumerateRunes().Any(rune => rune.Value >= 0x2E80 && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherLetter);
}

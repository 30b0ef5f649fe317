using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// One way English writes an amount of a printed unit: <paramref name="Factor"/> times the printed number, in <paramref name="Name"/>. 万千瓦 is 10 MW, 0.01 GW, 10,000,000 W.
/// </summary>
public sealed partial record EnglishUnit(string Name, decimal Factor)
{
    private static readonly string[] Prefixed = ["W", "Wh", "t", "t/d", "t/yr", "tce", "J", "t CO₂e"];

    /// <summary>The SI prefixes that the units of the plans bear.</summary>
    public static (string Prefix, decimal Factor)[] Prefixes { get; } = [("k", 1_000m), ("M", 1_000_000m), ("G", 1_000_000_000m), ("T", 1_000_000_000_000m), ("P", 1_000_000_000_000_000m)];

    /// <summary>Every reading of a printed unit, prefixes and leading numbers multiplied out.</summary>
    public static IEnumerable<EnglishUnit> Of(Unit unit)
    {
        foreach (EnglishUnit written in Written(unit))
        {
            yield return written;
            foreach (EnglishUnit other in Siblings(written.Name, written.Factor))
                yield return other;
        }
    }

    /// <summary>The printed unit in English and those English pages convert it to, leading numbers multiplied out: `10,000 m²` is 10,000 of m², `CNY million` a million CNY.</summary>
    public static IEnumerable<EnglishUnit> Written(Unit unit)
    {
        yield return Plain(unit.Name.En, 1m);
        if (unit.To is { } to)
            yield return Plain(to.Unit, to.Numerator / to.Denominator);
        if (unit.Second is { } second)
            yield return Plain(second.Unit, second.Numerator / second.Denominator);
    }

    /// <summary>The unit without its prefix, and what the prefix multiplies: GW is 1,000,000,000 W.</summary>
    public static (string Name, decimal Factor) WithoutPrefix(string name)
    {
        if (name is "bcm")
            return ("m³", 1_000_000_000m);
        foreach ((string prefix, decimal factor) in Prefixes)
        {
            if (name.StartsWith(prefix, StringComparison.Ordinal) && Prefixed.Contains(name[prefix.Length..], StringComparer.Ordinal))
                return (name[prefix.Length..], factor);
        }

        return (name, 1m);
    }

    private static EnglishUnit Plain(string name, decimal factor)
    {
        decimal multiple = factor;
        string plain = name;
        Match number = Number().Match(plain);
        if (number.Success)
        {
            Group digits = number.Groups["number"];
            multiple *= decimal.Parse(digits.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            plain = plain.Remove(digits.Index, digits.Length);
        }

        foreach (string word in plain.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (EnglishNumerals.Scale(word) is not { } scale)
                continue;
            multiple *= scale;
            plain = plain.Replace(word, "", StringComparison.Ordinal);
        }

        return new(string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)), multiple);
    }

    /// <summary>The same amount under the other prefixes of its unit: 10 MW is 0.01 GW.</summary>
    private static IEnumerable<EnglishUnit> Siblings(string name, decimal factor)
    {
        (string bare, decimal scale) = WithoutPrefix(name);
        if (Prefixed.Contains(bare, StringComparer.Ordinal))
        {
            yield return new(bare, factor * scale);
            foreach ((string prefix, decimal other) in Prefixes)
                yield return new(prefix + bare, factor * scale / other);
        }

        if (name is "m³")
            yield return new("bcm", factor / 1_000_000_000m);
    }

    [GeneratedRegex(@"^(?:[A-Z]{3} )?(?<number>\d+(?:,\d{3})*(?:\.\d+)?)(?= |$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();
}

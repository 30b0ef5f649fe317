using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// One way English writes an amount of a printed unit: <paramref name="Factor"/> times the printed number, in <paramref name="Name"/>. 万千瓦 is 10 MW, 0.01 GW, 10,000,000 W.
/// </summary>
public sealed partial record EnglishUnit(string Name, decimal Factor)
{
    /// <summary>The SI prefixes that the units of the plans bear.</summary>
    private static readonly (string Prefix, decimal Factor)[] Prefixes = [("k", 1_000m), ("M", 1_000_000m), ("G", 1_000_000_000m), ("T", 1_000_000_000_000m)];

    private static readonly string[] Prefixed = ["W", "Wh", "t", "t/d", "tce", "J"];

    /// <summary>Every reading of a printed unit, prefixes and leading numbers multiplied out.</summary>
    public static IEnumerable<EnglishUnit> Of(Unit unit)
    {
        IEnumerable<(string Name, decimal Factor)> written = [(unit.Name.En, 1m)];
        if (unit.To is { } to)
            written = written.Append((to.Unit, to.Numerator / to.Denominator));
        if (unit.Second is { } second)
            written = written.Append((second.Unit, second.Numerator / second.Denominator));
        foreach ((string name, decimal factor) in written)
        {
            (string plain, decimal multiple) = Plain(name);
            yield return new(plain, factor * multiple);
            foreach (EnglishUnit other in Siblings(plain, factor * multiple))
                yield return other;
        }
    }

    /// <summary>`10,000 m²` is 10,000 of m², `CNY million` a million CNY.</summary>
    private static (string Name, decimal Multiple) Plain(string name)
    {
        decimal multiple = 1;
        string plain = name;
        Match number = Number().Match(plain);
        if (number.Success)
        {
            multiple *= decimal.Parse(number.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture);
            plain = plain.Remove(number.Index, number.Length);
        }

        foreach ((string word, decimal scale) in ((string, decimal)[])[("million", 1_000_000m), ("billion", 1_000_000_000m)])
        {
            if (!plain.Contains(word, StringComparison.Ordinal))
                continue;
            multiple *= scale;
            plain = plain.Replace(word, "", StringComparison.Ordinal);
        }

        return (string.Join(' ', plain.Split(' ', StringSplitOptions.RemoveEmptyEntries)), multiple);
    }

    /// <summary>The same amount under the other prefixes of its unit: 10 MW is 0.01 GW.</summary>
    private static IEnumerable<EnglishUnit> Siblings(string name, decimal factor)
    {
        foreach (string bare in Prefixed)
        {
            decimal? own = name == bare ? 1 : Prefixes.Where(prefix => name == prefix.Prefix + bare).Select(prefix => (decimal?)prefix.Factor).FirstOrDefault();
            if (own is not { } scale)
                continue;
            yield return new(bare, factor * scale);
            foreach ((string prefix, decimal other) in Prefixes)
                yield return new(prefix + bare, factor * scale / other);
        }

        if (name is "m³")
            yield return new("bcm", factor / 1_000_000_000m);
    }

    [GeneratedRegex(@"(?<![\w^]|per )\d+(,\d{3})*(?!\w)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();
}

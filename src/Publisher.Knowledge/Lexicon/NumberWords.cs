using System.Collections.Immutable;

namespace Publisher.Knowledge.Lexicon;

/// <summary>The printed numerals that multiply a number or belong to its unit (万, 亿), and the words that are a number (一半).</summary>
public sealed record NumberWords(ImmutableArray<Multiplier> Multipliers, ImmutableArray<Fraction> Fractions);

public sealed record Multiplier(string Printed, decimal Value)
{
    /// <summary>万 and 亿 multiply a number in digits and belong to its unit; 百 and 千 are numerals.</summary>
    public bool IsLarge => Value >= 10_000;
}

/// <summary>How English also writes a unit that units.yaml gives in short: metric tons for t.</summary>
public sealed record WrittenUnit(string Unit, ImmutableArray<string> Written);

/// <summary>A word that is a number, and the text of the interface that shows it.</summary>
public sealed record Fraction(string Printed, decimal Value, string Shown);

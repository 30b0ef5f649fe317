using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Units;

/// <summary>
/// A unit as printed in Simplified, how it reads in English, what it measures, and what English pages convert it to.
/// Units are comparable when they share a dimension that is not a count.
/// </summary>
public sealed record Unit(string Printed, Bilingual Name, string Dimension, Conversion? To, Conversion? Second);

/// <summary>Multiply by <paramref name="Numerator"/> and divide by <paramref name="Denominator"/> to get <paramref name="Unit"/>; <paramref name="Standard"/> is where the factor stands.</summary>
public sealed record Conversion(string Unit, decimal Numerator, decimal Denominator, string Standard)
{
    public decimal Apply(decimal value) => value * Numerator / Denominator;
}

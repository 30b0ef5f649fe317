using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Units;

/// <summary>
/// A unit as printed in Simplified, how it reads in English, what it measures, and what English pages convert it to.
/// Units are comparable when they share a dimension that is not a count.
/// </summary>
public sealed record Unit(string Printed, Bilingual Name, string Dimension, Conversion? To, Conversion? Second)
{
    private const string Calendar = "year";

    /// <summary>What is a ratio, a score or a point in time: a region's is an average of its cities', or neither.</summary>
    private static readonly string[] NoAmounts =
    [
        "share", "points", "ratio", "score", "coal-rate", "coal-per-tonne", "coal-per-area", "coal-per-person", "electricity-per-tonne",
        "concentration", "concentration-normal", "nominal-diameter", Calendar, "days",
    ];

    /// <summary>Whether its numbers are years of the calendar.</summary>
    public bool IsCalendar => Dimension == Calendar;

    /// <summary>Whether the amounts of the parts of an area add up to the area's.</summary>
    public bool IsAmount => !NoAmounts.Contains(Dimension, StringComparer.Ordinal);
}

/// <summary>Multiply by <paramref name="Numerator"/> and divide by <paramref name="Denominator"/> to get <paramref name="Unit"/>; <paramref name="Standard"/> is where the factor stands.</summary>
public sealed record Conversion(string Unit, decimal Numerator, decimal Denominator, string Standard)
{
    public decimal Apply(decimal value) => value * Numerator / Denominator;
}

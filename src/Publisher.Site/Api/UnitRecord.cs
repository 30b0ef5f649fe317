using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Api;

/// <summary>What `unit` of a figure means. Multiply by <see cref="ConversionRecord.Numerator"/> and divide by <see cref="ConversionRecord.Denominator"/> for the unit English pages show beside the printed one.</summary>
public sealed record UnitRecord(string Unit, Bilingual Name, string Dimension, ConversionRecord? To, ConversionRecord? Second)
{
    public static UnitRecord Of(Unit unit) => new(unit.Printed, unit.Name, unit.Dimension, Converted(unit.To), Converted(unit.Second));

    private static ConversionRecord? Converted(Conversion? conversion) =>
        conversion is null ? null : new(conversion.Unit, conversion.Numerator, conversion.Denominator, conversion.Standard);
}

public sealed record ConversionRecord(string Unit, decimal Numerator, decimal Denominator, string Standard);

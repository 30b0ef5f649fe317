using System.Globalization;

namespace Publisher.Site.Wording;

/// <summary>A converted value brought to as many significant digits as were printed, and whether that rounded it.</summary>
public readonly record struct SignificantDigits(decimal Value, bool Rounded)
{
    /// <summary>
    /// A whole number counts all its digits when rounding (100 mu are 6.67 ha, not 7), yet shows no zero it did not print (180万 are 1.8 GW); decimals
    /// as printed are kept (3.0万 are 30 MW, 1.50万 are 15.0). A single digit counts as two: 5 printed as 1,465 would otherwise become 1,000, a third off.
    /// </summary>
    public static SignificantDigits Keep(decimal printed, decimal converted)
    {
        int digits = CountIn(printed);
        if (converted == 0)
            return new(0, Rounded: false);
        int decimals = digits - Magnitude(converted) - 1;
        decimal kept = decimals >= 0 ? Fixed(converted, decimals) : RoundWhole(converted, -decimals);
        bool rounded = kept != converted;
        return new(rounded || HasDecimals(printed) ? kept : Trimmed(kept), rounded);
    }

    private static int CountIn(decimal printed) =>
        Math.Max(2, Math.Abs(printed).ToString(CultureInfo.InvariantCulture).Replace(".", "", StringComparison.Ordinal).TrimStart('0').Length);

    /// <summary>The power of ten of the first digit: 0 for 1 to 9.99, 2 for 583.</summary>
    private static int Magnitude(decimal number)
    {
        decimal rest = Math.Abs(number);
        int power = 0;
        for (; rest >= 10; power++)
            rest /= 10;
        for (; rest < 1; power--)
            rest *= 10;
        return power;
    }

    private static decimal Fixed(decimal number, int decimals)
    {
        int places = Math.Min(decimals, 20);
        return decimal.Parse(
            Math.Round(number, places, MidpointRounding.AwayFromZero).ToString($"F{places}", CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture);
    }

    private static decimal RoundWhole(decimal number, int zeros)
    {
        decimal step = 1;
        for (int zero = 0; zero < zeros; zero++)
            step *= 10;
        return Math.Round(number / step, MidpointRounding.AwayFromZero) * step;
    }

    private static bool HasDecimals(decimal printed) => printed.Scale > 0;

    private static decimal Trimmed(decimal number) => decimal.Parse(number.ToString("0.####################", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}

using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Wording;

/// <summary>
/// A number with its unit in the units of English pages. It never stands without the printed one. <paramref name="Second"/> is the joule beside standard coal.
/// </summary>
public sealed record ConvertedFigure(string Text, string? Second)
{
    private const string StandardCoal = "coal-equivalent";

    /// <summary>Null where the unit is read as it is printed.</summary>
    public static ConvertedFigure? Of(decimal value, decimal? high, Unit unit)
    {
        if (unit.To is not { } to)
            return null;
        if (unit.Dimension == StandardCoal)
            return new(In(to, value, high), unit.Second is { } joule ? In(joule, value, high) : null);
        // The second unit is the smaller one: 33 MW reads better than 0.033 GW.
        Conversion chosen = Math.Abs(to.Apply(value)) < 1 && unit.Second is { } smaller ? smaller : to;
        return new(In(chosen, value, high), Second: null);
    }

    private static string In(Conversion conversion, decimal value, decimal? high)
    {
        SignificantDigits low = SignificantDigits.Keep(value, conversion.Apply(value));
        SignificantDigits? upper = high is { } printed ? SignificantDigits.Keep(printed, conversion.Apply(printed)) : null;
        string number = Range(low.Value, upper?.Value);
        string text = UnitWording.English(number, conversion.Unit);
        return low.Rounded || upper is { Rounded: true } ? $"≈{text}" : text;
    }

    internal static string Range(decimal value, decimal? high) =>
        high is { } upper
            ? $"{NumberWording.Of(value, Language.English)}–{NumberWording.Of(upper, Language.English)}"
            : NumberWording.Of(value, Language.English);
}

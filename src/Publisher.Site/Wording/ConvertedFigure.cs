using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Wording;

/// <summary>
/// A number with its unit in the units of the pages of translations. It never stands without the printed one. <paramref name="Second"/> is the joule beside standard coal.
/// </summary>
public sealed record ConvertedFigure(string Text, string? Second)
{
    private const string StandardCoal = "coal-equivalent";

    /// <summary>Null where the unit is read as it is printed.</summary>
    public static ConvertedFigure? Of(decimal value, decimal? high, Unit unit, KnowledgeBase knowledge, Language language)
    {
        if (unit.To is not { } to)
            return null;
        if (unit.Dimension == StandardCoal)
            return new(In(to), unit.Second is { } joule ? In(joule) : null);
        // The second unit is the smaller one: 33 MW reads better than 0.033 GW.
        Conversion chosen = Math.Abs(to.Apply(value)) < 1 && unit.Second is { } smaller ? smaller : to;
        return new(In(chosen), Second: null);

        string In(Conversion conversion)
        {
            SignificantDigits low = SignificantDigits.Keep(value, conversion.Apply(value));
            SignificantDigits? upper = high is { } printed ? SignificantDigits.Keep(printed, conversion.Apply(printed)) : null;
            string text = UnitWording.Joined(Range(low.Value, upper?.Value, knowledge, language), conversion.Unit, knowledge, language);
            return low.Rounded || upper is { Rounded: true } ? $"≈{text}" : text;
        }
    }

    internal static string Range(decimal value, decimal? high, KnowledgeBase knowledge, Language language) =>
        high is { } upper
            ? $"{NumberWording.Of(value, knowledge, language)}–{NumberWording.Of(upper, knowledge, language)}"
            : NumberWording.Of(value, knowledge, language);
}

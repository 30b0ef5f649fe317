using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Publisher.Knowledge.Proof;

/// <summary>The numbers of an English figure, million and billion multiplied out, in order; words (five, half, one third) are numbers too.</summary>
public static partial class EnglishFigureReader
{
    public static ImmutableArray<decimal> Numbers(string english)
    {
        string text = english.ToLowerInvariant().Replace('−', '-');
        ImmutableArray<decimal>.Builder numbers = ImmutableArray.CreateBuilder<decimal>();
        decimal pending = 1;
        bool shared = false;
        foreach (Match match in Token().Matches(text))
        {
            string token = match.Value;
            if (EnglishNumerals.Scale(token) is { } scale)
            {
                if (numbers.Count > 0)
                    numbers[^1] *= scale;
                pending = scale;
                shared = true;
                continue;
            }

            shared = false;
            numbers.Add(Value(token));
        }

        // In "60 to 65 million" the first number has the million of the second.
        if (shared && numbers.Count == 2 && numbers[0] < numbers[1] / pending)
            numbers[0] *= pending;
        return numbers.ToImmutable();
    }

    private static decimal Value(string token) =>
        EnglishNumerals.Cardinal(token) ?? (token == "third" ? 1m / 3 : decimal.Parse(token.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<![\w.,])-?\d+(,\d{3})*(\.\d+)?|(?<=dn)\d+|\b(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|once|twice|half|third|quarter|thousand|million|billion)\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Token();
}

using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// The numbers of an English text, in digits and in words, each with its power and unit. <paramref name="Glosses"/> are those in brackets that only convert the one before
/// them: 15 million mu (1 million ha). <paramref name="Units"/> are units alone in brackets or in a cell of their own, one of each.
/// </summary>
public sealed partial record EnglishAmounts(ImmutableArray<TextAmount> Said, ImmutableArray<(TextAmount Of, TextAmount Gloss)> Glosses, ImmutableArray<TextAmount> Units)
{
    public static EnglishAmounts Of(string english, WrittenUnits units)
    {
        List<TextAmount> all = [];
        foreach (Match match in Number().Matches(english))
        {
            if (match.Index >= (all.Count == 0 ? 0 : all[^1].End) && match.Length <= NumberReader.LongestNumber + 4 && Read(english, match, units) is { } amount)
                all.Add(amount);
        }

        for (int i = all.Count - 2; i >= 0; i--)
        {
            if (Enumerating().IsMatch(english[all[i].End..all[i + 1].Start]))
                ChineseAmounts.Share(all[i], all[i + 1]);
        }

        for (int i = 1; i < all.Count; i++)
            ShareCurrency(english, all[i - 1], all[i], units);

        List<TextAmount> said = [];
        List<(TextAmount, TextAmount)> glosses = [];
        foreach (TextAmount amount in all)
        {
            if (said.Count > 0 && said[^1].HasUnit && amount.HasUnit && Gloss().IsMatch(english[said[^1].End..amount.Start]))
                glosses.Add((said[^1], amount));
            else
                said.Add(amount);
        }

        return new([.. said], [.. glosses], [.. UnitsIn(english, units)]);
    }

    private static TextAmount? Read(string english, Match match, WrittenUnits units)
    {
        Group digits = match.Groups["digits"];
        string word = match.Value.ToLowerInvariant();
        double number = 1;
        int end = match.Index + match.Length;
        double power = 1;
        bool inWords = !digits.Success;
        if (!inWords)
            number = double.Parse(digits.Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        else if ((EnglishNumerals.Cardinal(word) ?? EnglishNumerals.Ordinal(word)) is { } said)
            number = (double)said;
        else if (EnglishNumerals.Scale(word) is { } alone)
            power = (double)alone;
        else
            return null;
        Match scale = Scaling().Match(english, end);
        while (scale.Success)
        {
            power *= (double)EnglishNumerals.Scale(scale.Groups["word"].Value)!.Value;
            end = scale.Index + scale.Length;
            scale = Scaling().Match(english, end);
        }

        (string unit, double factor) = ("", 1);
        int spaced = end < english.Length && english[end] is ' ' or '-' ? end + 1 : end;
        if (units.Leading.FirstOrDefault(name => Leads(english, match.Index, name)) is { } leading)
            unit = leading;
        else if (spaced < english.Length && units.English(english, spaced) is { } found)
            (unit, factor, end) = (found.Unit, found.Factor, spaced + found.Name.Length);
        return new(english[match.Index..end], match.Index, end, number, Step(digits), [new(unit, number * power * factor, false)]);
    }

    /// <summary>`CNY 630 million`, `DN1400`.</summary>
    private static bool Leads(string english, int at, string name)
    {
        ReadOnlySpan<char> before = english.AsSpan(0, at).TrimEnd(' ');
        return before.EndsWith(name, StringComparison.Ordinal) && (before.Length == name.Length || !char.IsAsciiLetter(before[^(name.Length + 1)]));
    }

    private static double Step(Group digits)
    {
        if (!digits.Success)
            return 0;
        string number = digits.Value.Replace(",", "", StringComparison.Ordinal);
        int point = number.IndexOf('.', StringComparison.Ordinal);
        return Math.Pow(10, point >= 0 ? point + 1 - number.Length : number.Length - number.TrimEnd('0').Length);
    }

    /// <summary>In "CNY 120 million and 340 million" the second amount is money too.</summary>
    private static void ShareCurrency(string english, TextAmount one, TextAmount next, WrittenUnits units)
    {
        if (next.HasUnit || !Enumerating().IsMatch(english[one.End..next.Start]))
            return;
        foreach (UnitAmount money in one.Readings.Where(reading => units.Leading.Contains(reading.Unit)).ToArray())
            next.Readings.AddRange(next.Readings.Select(reading => reading with { Unit = money.Unit }).ToArray());
    }

    private static IEnumerable<TextAmount> UnitsIn(string english, WrittenUnits units)
    {
        foreach (Group inside in Bracketed().Matches(english).Select(match => match.Groups["text"]))
        {
            if (units.English(inside.Value.Trim()) is { } unit)
                yield return new(inside.Value, inside.Index, inside.Index + inside.Length, 1, 1, [new(unit.Unit, unit.Factor, false)]);
        }
    }

    [GeneratedRegex(@"(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)|[A-Za-z]+", RegexOptions.None, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex(@"\G[ -](?<word>hundred|thousand|million|billion)\b", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Scaling();

    [GeneratedRegex(@"^%?[\s,]*(?:–|-|to|and|or)?[\s,]*$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Enumerating();

    [GeneratedRegex(@"^\s*\((?:≈|about |around )?$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Gloss();

    [GeneratedRegex(@"^(?<text>[^\d()]+)$|[(,] ?(?<text>[^\d()]+)(?:\)|$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Bracketed();
}

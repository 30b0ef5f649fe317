using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Lexicon;

namespace Publisher.Knowledge.Proof;

/// <summary>
/// The numbers in digits of a folded Chinese text, each with its power and unit; and apart from them, since a translation need not say them, the amounts that no
/// digits say: a unit alone is one of it (万元GDP), a multiplier before a unit or a word its value (百万千瓦, 百万头).
/// </summary>
public sealed partial record ChineseAmounts(ImmutableArray<TextAmount> Printed, ImmutableArray<TextAmount> Implied)
{
    public static ChineseAmounts Of(string folded, WrittenUnits units)
    {
        List<TextAmount> printed = [];
        foreach (Match match in Digits().Matches(folded))
        {
            // The 12 of kg/12h belongs to a unit.
            if (match.Length <= NumberReader.LongestNumber && match.Index >= (printed.Count == 0 ? 0 : printed[^1].End))
                printed.Add(Read(folded, match, units));
        }

        for (int i = printed.Count - 2; i >= 0; i--)
        {
            if (Enumerating().IsMatch(folded[printed[i].End..printed[i + 1].Start]))
                Share(printed[i], printed[i + 1]);
        }

        return new([.. printed], [.. ImpliedIn(folded, printed, units)]);
    }

    /// <summary>In 60-65亿元 and 15、20万千瓦 the first number has the unit of the second, where it has none.</summary>
    public static void Share(TextAmount one, TextAmount next)
    {
        if (one.HasUnit || next.Number == 0)
            return;
        foreach (UnitAmount reading in next.Readings.Where(reading => reading.Unit.Length > 0 || reading.Value != next.Number))
            one.Readings.Add(reading with { Value = one.Number * reading.Value / next.Number });
    }

    private static TextAmount Read(string folded, Match match, WrittenUnits units)
    {
        double number = double.Parse(match.ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        ComparatorForm? within = units.Words.Comparators.At(folded, match.Index + match.Length, Side.Within);
        int end = match.Index + match.Length + (within?.Printed.Length ?? 0);
        double power = 1;
        ImmutableArray<UnitAmount> one = [new("", 1, false)];
        if (units.Leading.FirstOrDefault(name => folded.AsSpan(0, match.Index).EndsWith(name, StringComparison.Ordinal)) is { } leading)
        {
            one = [new(leading, 1, false)];
        }
        else if (units.Printed(folded, end) is { } unit)
        {
            (one, end) = (unit.One, end + unit.Name.Length);
        }
        else if (!units.CountedNames.Any(name => name.Length > 1 && folded.AsSpan(end).StartsWith(name, StringComparison.Ordinal) && units.Words.Numbers.Multipliers.All(multiplier => !name.StartsWith(multiplier.Printed, StringComparison.Ordinal))))
        {
            (power, end) = Power(folded, end, units.Words.Numbers);
            if (power != 1 && units.Printed(folded, end) is { } multiplied)
                (one, end) = (multiplied.One, end + multiplied.Name.Length);
        }

        double step = match.Value.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? Math.Pow(10, point + 1 - match.Length) : 1;
        return new(folded[match.Index..end], match.Index, end, number, step, [.. one.Select(reading => reading with { Value = number * power * reading.Value })]);
    }

    private static (double Power, int End) Power(string folded, int start, NumberWords words)
    {
        double power = 1;
        int at = start;
        while (words.Multipliers.FirstOrDefault(multiplier => folded.AsSpan(at).StartsWith(multiplier.Printed, StringComparison.Ordinal)) is { } found)
            (power, at) = (power * (double)found.Value, at + found.Printed.Length);
        return (power, at);
    }

    private static IEnumerable<TextAmount> ImpliedIn(string folded, List<TextAmount> printed, WrittenUnits units)
    {
        int at = 0;
        while (at < folded.Length)
        {
            if (printed.Find(amount => amount.Start <= at && at < amount.End) is { } inside)
            {
                at = inside.End;
                continue;
            }

            if (At(folded, at, units) is not { } amount)
            {
                at++;
                continue;
            }

            yield return amount;
            at = amount.End;
        }
    }

    private static TextAmount? At(string folded, int at, WrittenUnits units)
    {
        if (units.Printed(folded, at) is { } alone)
            return Amount(folded, at, at + alone.Name.Length, alone.One, 1);
        (double number, int digit) = NumberReader.Read(folded, at) is { } read && read.End == at + 1 && !IsMultiplier(folded, at, units) ? ((double)read.Value, at + 1) : (1, at);
        if (!IsMultiplier(folded, digit, units))
            return null;

        // The last multiplier may belong to the unit (百万千瓦: 百 of 万千瓦).
        double power = 1;
        for (int next = digit; IsMultiplier(folded, next, units);)
        {
            (double one, int end) = PowerOf(folded, next, units);
            (power, next) = (power * one, end);
            if (units.Printed(folded, next) is { } unit)
                return Amount(folded, at, next + unit.Name.Length, unit.One, number * power);
            if (!IsMultiplier(folded, next, units))
                return power >= 10_000 ? Amount(folded, at, next, [new("", 1, false)], number * power) : null;
        }

        return null;
    }

    private static bool IsMultiplier(string folded, int at, WrittenUnits units) =>
        at < folded.Length && units.Words.Numbers.Multipliers.Any(multiplier => folded.AsSpan(at).StartsWith(multiplier.Printed, StringComparison.Ordinal));

    private static (double Power, int End) PowerOf(string folded, int at, WrittenUnits units)
    {
        Multiplier found = units.Words.Numbers.Multipliers.First(multiplier => folded.AsSpan(at).StartsWith(multiplier.Printed, StringComparison.Ordinal));
        return ((double)found.Value, at + found.Printed.Length);
    }

    private static TextAmount Amount(string folded, int start, int end, ImmutableArray<UnitAmount> one, double number) =>
        new(folded[start..end], start, end, number, 1, [.. one.Select(reading => reading with { Value = number * reading.Value })]);

    [GeneratedRegex(@"(?<![mM\d.])\d+(?:\.\d+)?", RegexOptions.None, 10_000)]
    private static partial Regex Digits();

    [GeneratedRegex("^(?:、|和|或|及|至|[-~]+)$", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Enumerating();
}

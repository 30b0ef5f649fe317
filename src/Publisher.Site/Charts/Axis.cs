using System.Collections.Immutable;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Charts;

/// <summary>
/// A scale from <paramref name="Low"/> to <paramref name="High"/> with three to five steps. <see cref="At"/> is a share of the width of its frame, never at its edge. An axis that <paramref name="IsCut"/> does
/// not begin at zero, and its drawing shows the cut.
/// </summary>
public sealed record Axis(decimal Low, decimal High, ImmutableArray<decimal> Steps, bool IsCut)
{
    /// <summary>Between the frame and the ends of the scale, as a share of the width.</summary>
    private const double Inset = .04;

    /// <summary>Room on both sides of figures whose axis is cut, as a share of what they span.</summary>
    private const decimal Padding = .15m;

    private const int MostIntervals = 4;
    private const int Precision = 12;
    private const decimal Half = 50;
    private const decimal Whole = 100;
    private const string Count = "count";

    private static readonly decimal[] Rounds = [1, 2, 2.5m, 5, 10];
    private static readonly decimal[] ShareEnds = [10, 20, 30, 50];
    private static readonly int[] YearSteps = [5, 10, 20, 50];

    /// <summary>The axis of a chart, in a unit of which so many are one of its frame; <paramref name="printed"/> is the unit of its figures.</summary>
    internal static Axis Of(ChartFrame frame, Extent extent, decimal factor, Unit? printed)
    {
        decimal[] values = [Shown(extent.Least), Shown(extent.Most)];
        if (frame.IsCalendar)
            return OfYears(values);
        if (frame.IsShare)
            return OfShares(extent.IsOne ? [Shown(extent.Least), Whole] : values);
        bool isAmount = frame.Measure is Measure.Addition or Measure.Flow || (frame.Measure == Measure.Level && printed is { IsAmount: true });
        return isAmount ? FromZero(values, whole: printed is { Dimension: Count }) : OfIndex(values);

        decimal Shown(decimal value) => Plain(value * factor);
    }

    /// <summary>Parts of a whole, in percent: of all of it where one is more than half, else up to the next round share.</summary>
    public static Axis OfShares(IReadOnlyCollection<decimal> values)
    {
        decimal most = values.Max();
        if (values.Min() < 0 || most > Whole)
            return FromZero(values);
        decimal high = most > Half ? Whole : ShareEnds.FirstOrDefault(end => end > most, Whole);
        return Stepped(0, high, high switch { 10 or 20 => 5, 30 => 10, _ => 25 }, isCut: false);
    }

    /// <summary>Amounts are read by their length.</summary>
    public static Axis FromZero(IReadOnlyCollection<decimal> values, bool whole = false)
    {
        decimal least = Math.Min(values.Min(), 0), most = Math.Max(values.Max(), 0);
        if (least == most)
            most = 1;
        return Rounded(least, most, whole, isCut: false);
    }

    /// <summary>Cuts and rates are read by their place: where zero would press them together at the end, the axis is cut.</summary>
    public static Axis OfIndex(IReadOnlyCollection<decimal> values)
    {
        decimal least = values.Min(), most = values.Max();
        bool isApart = least > 0 && most < 2 * least && least != most;
        if (!isApart)
            return FromZero(values);
        decimal room = Padding * (most - least);
        return Rounded(least - room, most + room, whole: false, isCut: true);
    }

    /// <summary>Years of the calendar, with a step before the first and one after the last.</summary>
    public static Axis OfYears(IReadOnlyCollection<decimal> years)
    {
        decimal first = years.Min(), last = years.Max();
        foreach (int step in YearSteps)
        {
            decimal low = (Math.Ceiling(first / step) - 1) * step, high = (Math.Floor(last / step) + 1) * step;
            if ((high - low) / step <= MostIntervals)
                return Stepped(low, high, step, isCut: false);
        }

        return Stepped(first - 1, last + 1, last - first + 2, isCut: false);
    }

    /// <summary>Between 0 and 1.</summary>
    public double At(decimal value) => Inset + ((1 - (2 * Inset)) * (double)((value - Low) / (High - Low)));

    /// <summary>Without the zeros and the last digits that a factor leaves behind the point.</summary>
    public static decimal Plain(decimal number) => Math.Round(number, Precision) / 1.0000000000000000000000000000m;

    /// <summary>The finest round steps that are few enough; no figure but zero stands on the first or the last.</summary>
    private static Axis Rounded(decimal least, decimal most, bool whole, bool isCut)
    {
        decimal power = 1;
        while (power > (most - least) / MostIntervals)
            power /= 10;
        while (power * 10 <= (most - least) / MostIntervals)
            power *= 10;
        for (; ; power *= 10)
        {
            foreach (decimal step in Rounds.Select(round => round * power))
            {
                if (whole && step != Math.Floor(step))
                    continue;
                decimal low = least == 0 ? 0 : (Math.Ceiling(least / step) - 1) * step;
                decimal high = most == 0 ? 0 : (Math.Floor(most / step) + 1) * step;
                if (isCut && low <= 0)
                    low = 0;
                if ((high - low) / step <= MostIntervals)
                    return Stepped(low, high, step, isCut && low > 0);
            }
        }
    }

    private static Axis Stepped(decimal low, decimal high, decimal step, bool isCut)
    {
        ImmutableArray<decimal>.Builder steps = ImmutableArray.CreateBuilder<decimal>();
        for (decimal at = low; at <= high; at += step)
            steps.Add(at);
        return new(low, high, steps.ToImmutable(), isCut);
    }
}

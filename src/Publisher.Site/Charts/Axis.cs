using System.Collections.Immutable;

namespace Publisher.Site.Charts;

/// <summary>A scale from <paramref name="Low"/> to <paramref name="High"/> with round steps. <see cref="At"/> is between 0 and 1.</summary>
public sealed record Axis(decimal Low, decimal High, ImmutableArray<decimal> Steps)
{
    private const int MostSteps = 4;

    private static readonly decimal[] Rounds = [1, 2, 2.5m, 5, 10];

    /// <summary>An axis that holds every value. It starts at zero where it must (amounts are read by their length), and elsewhere unless that would press the values together at its end.</summary>
    /// <param name="whole">Nothing stands between one and two of what is counted.</param>
    public static Axis Of(IEnumerable<decimal> values, bool fromZero = false, bool whole = false)
    {
        decimal least = decimal.MaxValue, most = decimal.MinValue;
        foreach (decimal value in values)
            (least, most) = (Math.Min(least, value), Math.Max(most, value));
        bool apart = !fromZero && least > 0 && most < 2 * least && least != most;
        if (!apart)
            (least, most) = (Math.Min(least, 0), Math.Max(most, 0));
        if (least == most)
            most = least + 1;
        decimal step = Step((most - least) / MostSteps);
        if (whole)
            step = Math.Max(Math.Ceiling(step), 1);
        decimal low = Math.Floor(least / step) * step;
        decimal high = Math.Ceiling(most / step) * step;
        ImmutableArray<decimal>.Builder steps = ImmutableArray.CreateBuilder<decimal>();
        for (decimal at = low; at <= high; at += step)
            steps.Add(at);
        return new(low, high, steps.ToImmutable());
    }

    public double At(decimal value) => (double)((value - Low) / (High - Low));

    /// <summary>Without the zeros a factor leaves behind the point.</summary>
    public static decimal Plain(decimal number) => number / 1.0000000000000000000000000000m;

    /// <summary>The smallest round step that is no smaller.</summary>
    private static decimal Step(decimal least)
    {
        decimal power = 1;
        while (power > least)
            power /= 10;
        while (power * 10 <= least)
            power *= 10;
        return Rounds.First(round => round * power >= least) * power;
    }
}

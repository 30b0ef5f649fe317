namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// What keeps two figures from being compared, or what must be said where they are (<see cref="Differences.IsCaveat"/>). <see cref="BaseUnsaid"/>: neither plan prints a base year;
/// <see cref="OneTier"/>: one plan sets a basic and an incentive target, the other a single one; <see cref="Denominator"/>: one share is of what is new in the year, the other says no more than new; <see cref="LaterPlan"/> and <see cref="UndatedPlan"/>: the plan of the area above came after the city's, or prints no date; <see cref="Total"/>: an amount of the region (stations, gigawatts, tonnes) holds
/// the city's in it; <see cref="Words"/>: one of the two is no number; <see cref="Wording"/>: both are words, and not the same; <see cref="Doubtful"/>: one of the two may be a misprint; <see cref="Areas"/>: one is of a part of a city, and plans
/// set such figures one by one; <see cref="Named"/>: a plan of the area above gives the figure for the place; <see cref="Delegated"/>: a level above sets the target, and no number is printed.
/// </summary>
public enum Difference
{
    Measure,
    Variant,
    Scope,
    BaseYear,
    BaseUnsaid,
    Direction,
    Tier,
    OneTier,
    Rhythm,
    Denominator,
    Kind,
    Time,
    LaterPlan,
    UndatedPlan,
    Unit,
    Range,
    Total,
    Words,
    Wording,
    Doubtful,
    Areas,
    Named,
    Delegated,
}

public static class Differences
{
    /// <summary>Whether figures that differ in this are set side by side all the same, with the difference named.</summary>
    public static bool IsCaveat(this Difference difference) => difference is Difference.Variant or Difference.OneTier or Difference.BaseUnsaid or Difference.Denominator;
}

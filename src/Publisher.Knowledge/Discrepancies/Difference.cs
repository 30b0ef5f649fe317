namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// What keeps two figures from being compared. <see cref="Total"/>: an amount of the region (stations, gigawatts, tonnes) holds the city's in it;
/// <see cref="Words"/>: one of the two is no number; <see cref="Doubtful"/>: one of the two may be a misprint; <see cref="Areas"/>: one is of a part of a city, and
/// plans set such figures one by one.
/// </summary>
public enum Difference
{
    Measure,
    Variant,
    Scope,
    BaseYear,
    Tier,
    Rhythm,
    Kind,
    Time,
    PlanOrder,
    Unit,
    Comparator,
    Range,
    Total,
    Words,
    Doubtful,
    Areas,
}

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// What keeps two figures from being compared. <see cref="Total"/>: an amount of the region (stations, gigawatts, tonnes) holds the city's in it;
/// <see cref="Words"/>: one of the two is no number.
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
}

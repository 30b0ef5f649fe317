namespace Publisher.Knowledge.Units;

/// <summary>Two printed units on one scale, or nothing where they measure different things or no factor joins them.</summary>
public static class CommonUnit
{
    public static (Conversion First, Conversion Second)? Of(Unit first, Unit second)
    {
        if (string.Equals(first.Printed, second.Printed, StringComparison.Ordinal))
            return (AsPrinted(first), AsPrinted(second));
        if (!string.Equals(first.Dimension, second.Dimension, StringComparison.Ordinal))
            return null;
        foreach (Conversion left in Readings(first))
        {
            foreach (Conversion right in Readings(second))
            {
                if (string.Equals(left.Unit, right.Unit, StringComparison.Ordinal))
                    return (left, right);
            }
        }

        return null;
    }

    private static IEnumerable<Conversion> Readings(Unit unit)
    {
        if (unit.To is { } to)
            yield return to;
        if (unit.Second is { } second)
            yield return second;
        // A count without an English word (个, 家, 座) keeps its own: factories are not stations.
        if (unit.Name.En.Length > 0)
            yield return AsPrinted(unit);
    }

    private static Conversion AsPrinted(Unit unit) => new(unit.Name.En, 1, 1, "");
}

using System.Collections.Frozen;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// How one printed figure stands to another. Ranges that overlap without being equal have no order; 75% or less and around 75% are the same number,
/// and two targets.
/// </summary>
public enum FigureRelation
{
    Same,
    SameNumber,
    Higher,
    Lower,
    Unordered,
}

/// <summary>Compares figures across printed units that a factor joins.</summary>
public sealed class FigureOrder(IEnumerable<Unit> units)
{
    private readonly FrozenDictionary<string, Unit> units = units.ToFrozenDictionary(unit => unit.Printed, StringComparer.Ordinal);

    /// <summary>How <paramref name="first"/> stands to <paramref name="second"/>, or null where either is words or their units have no common scale.</summary>
    public FigureRelation? Compare(Statement first, Statement second)
    {
        if (Scaled(first, second) is not { } pair)
            return null;
        ((decimal low, decimal high), (decimal otherLow, decimal otherHigh)) = pair;
        if (low == otherLow && high == otherHigh)
            return first.Comparator == second.Comparator ? FigureRelation.Same : FigureRelation.SameNumber;
        if (low > otherHigh)
            return FigureRelation.Higher;
        return high < otherLow ? FigureRelation.Lower : FigureRelation.Unordered;
    }

    private ((decimal Low, decimal High) First, (decimal Low, decimal High) Second)? Scaled(Statement first, Statement second)
    {
        if (first.Value is not { } value || second.Value is not { } other)
            return null;
        (decimal, decimal) range = (value, first.ValueHigh ?? value);
        (decimal, decimal) otherRange = (other, second.ValueHigh ?? other);
        if (string.Equals(first.Unit, second.Unit, StringComparison.Ordinal))
            return (range, otherRange);
        if (first.Unit is null || second.Unit is null || CommonUnit.Of(units[first.Unit], units[second.Unit]) is not { } common)
            return null;
        return (On(common.First, range), On(common.Second, otherRange));
    }

    private static (decimal, decimal) On(Conversion scale, (decimal Low, decimal High) range) => (scale.Apply(range.Low), scale.Apply(range.High));
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>Sets a place's figure beside one of the area above it. Neutral words only; a difference that matters refuses the comparison.</summary>
public sealed class SideBySide(ImmutableArray<Plan> plans, ImmutableArray<Unit> units)
{
    private readonly FigureOrder order = new(units);
    private readonly PlanOrder planOrder = new(plans);
    private readonly FrozenDictionary<string, Unit> units = units.ToFrozenDictionary(unit => unit.Printed, StringComparer.Ordinal);

    /// <summary>Whether the statement has a figure that may be set beside another: a number that is neither doubtful nor set elsewhere.</summary>
    public static bool IsFigure(Statement statement) => statement is { Value: not null, Doubtful: false, IsDelegated: false };

    /// <summary>How a place's figure stands to one of the area above.</summary>
    public Verdict WithAbove(Statement place, Statement above) => Of(place, above, [.. Differences(place, above), .. AboveAlone(place, above)]);

    /// <summary>How the figures of two places on one level, or a target and its baseline, stand; null where they are not of the same thing.</summary>
    public Verdict? WithAlike(Statement one, Statement two) =>
        Comparability.Of(one) == Comparability.Of(two) && order.Compare(one, two) is not null && (one.Plan == two.Plan || !LacksBase(one)) ? Of(one, two, []) : null;

    /// <summary>A change whose base no word gives: another plan may count from another year. A yearly rate names its own base.</summary>
    private static bool LacksBase(Statement statement) =>
        statement is { Measure: Measure.Change or Measure.Points, BaseYear: null } && !statement.Qualifiers.Any(qualifier => qualifier.OwnBase);

    /// <summary>How the figures of two places stand neither of which lies in the other, or why they are not compared.</summary>
    public Verdict WithPeer(Statement one, Statement two) => Of(one, two, [.. Differences(one, two)]);

    private Verdict Of(Statement one, Statement two, ImmutableArray<Difference> differences)
    {
        if (!differences.IsEmpty)
            return new(differences is [Difference.Scope] ? RelationKind.OtherScope : RelationKind.NotComparable, differences);
        return order.Compare(one, two) switch
        {
            FigureRelation.Same => new(RelationKind.Same, []),
            FigureRelation.Higher => new(RelationKind.Higher, []),
            FigureRelation.Lower => new(RelationKind.Lower, []),
            FigureRelation.SameNumber => new(RelationKind.NotComparable, [Difference.Comparator]),
            FigureRelation.Unordered => new(RelationKind.NotComparable, [Difference.Range]),
            _ => new(RelationKind.NotComparable, [Difference.Unit]),
        };
    }

    private static IEnumerable<Difference> Differences(Statement place, Statement above)
    {
        Comparability one = Comparability.Of(place);
        Comparability two = Comparability.Of(above);
        if (one.Measure != two.Measure)
            yield return Difference.Measure;
        if (one.Variant != two.Variant)
            yield return Difference.Variant;
        if (one.Scope != two.Scope)
            yield return Difference.Scope;
        if (one.BaseYear != two.BaseYear || (place.Plan != above.Plan && LacksBase(place)))
            yield return Difference.BaseYear;
        if (one.Tier != two.Tier)
            yield return Difference.Tier;
        if (one.Rhythm != two.Rhythm)
            yield return Difference.Rhythm;
        if (place.Kind.Family() != above.Kind.Family() || place.Kind.Family() == KindFamily.Apart)
            yield return Difference.Kind;
        if (StatementTime.Of(place) != StatementTime.Of(above) || !StatementTime.Of(place).IsKnown)
            yield return Difference.Time;
    }

    private IEnumerable<Difference> AboveAlone(Statement place, Statement above)
    {
        if (!planOrder.MayMeasure(place.Plan, above.Plan))
            yield return Difference.PlanOrder;
        if (place.Measure == above.Measure && above.Unit is { } unit && units[unit].IsAmount)
            yield return Difference.Total;
    }
}

/// <summary>How one figure stands to another, and what keeps them apart where it is not comparable.</summary>
public sealed record Verdict(RelationKind Kind, ImmutableArray<Difference> Differences);

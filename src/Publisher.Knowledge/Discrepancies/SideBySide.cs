using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// Sets two figures, or two sentences in words, beside each other. Neutral words only; a difference that matters refuses the comparison, one of definition is named and leaves open which
/// of the two is higher.
/// </summary>
public sealed class SideBySide(ImmutableArray<Plan> plans, ImmutableArray<Unit> units)
{
    private const string OfTheYear = "that-year";

    private readonly FigureOrder order = new(units);
    private readonly PlanOrder planOrder = new(plans);
    private readonly FrozenDictionary<string, Unit> units = units.ToFrozenDictionary(unit => unit.Printed, StringComparer.Ordinal);

    /// <summary>Whether the statement has a figure that may be set beside another: a number that is neither doubtful nor set elsewhere.</summary>
    public static bool IsFigure(Statement statement) => statement is { Value: not null, Doubtful: false, IsDelegated: false };

    /// <summary>Whether the statement says in words what may be set beside other words.</summary>
    public static bool IsWords(Statement statement) => statement is { Words: not null, Doubtful: false, IsDelegated: false };

    /// <summary>How a place's figure stands to one of the area above.</summary>
    public Verdict WithAbove(Statement place, Statement above) => Of(place, above, [.. Between(place, above), .. AboveAlone(place, above)]);

    /// <summary>How the figures of two places neither of which lies in the other stand, or those that two plans of one government give for one place.</summary>
    public Verdict WithPeer(Statement one, Statement two) => Of(one, two, [.. Between(one, two)]);

    /// <summary>How what a place's own plan says of it stands to what a plan of the area above says of it.</summary>
    public Verdict WithSaidAbove(Statement own, Statement said) => Of(own, said, [.. Between(own, said), .. Later(own, said)]);

    /// <summary>How a target stands to the baseline of its own plan; null where they are not of the same thing.</summary>
    public Verdict? WithBaseline(Statement target, Statement baseline) =>
        Comparability.Of(target) == Comparability.Of(baseline) && order.Compare(target, baseline) is not null ? Of(target, baseline, []) : null;

    /// <summary>A change whose base no word gives: another plan may count from another year. A yearly rate names its own base.</summary>
    private static bool LacksBase(Statement statement) =>
        statement is { Measure: Measure.Change or Measure.Points, BaseYear: null } && !statement.Qualifiers.Any(qualifier => qualifier.OwnBase);

    private Verdict Of(Statement one, Statement two, ImmutableArray<Difference> differences) =>
        one.Value is null || two.Value is null ? OfWords(one, two, differences) : OfFigures(one, two, differences);

    private Verdict OfFigures(Statement one, Statement two, ImmutableArray<Difference> differences)
    {
        if (!differences.All(Differences.IsCaveat))
            return new(differences is [Difference.Scope] ? RelationKind.OtherScope : RelationKind.NotComparable, differences);
        FigureRelation? stands = order.Compare(one, two);
        if (stands is null)
            return new(RelationKind.NotComparable, [.. differences, Difference.Unit]);
        // Of one place two plans that give the same number, and no base year, agree in all they print.
        bool isAgreed = one.Jurisdiction == two.Jurisdiction && differences is [Difference.BaseUnsaid] && stands is FigureRelation.Same or FigureRelation.SameNumber;
        if (!differences.IsEmpty && !isAgreed)
            return new(RelationKind.WithCaveat, differences);
        return stands switch
        {
            FigureRelation.Same => new(RelationKind.Same, []),
            FigureRelation.SameNumber => new(RelationKind.SameNumber, []),
            FigureRelation.Higher => new(RelationKind.Higher, []),
            FigureRelation.Lower => new(RelationKind.Lower, []),
            _ => new(RelationKind.NotComparable, [Difference.Range]),
        };
    }

    /// <summary>The same words of the same thing are the same, of whatever date; else two sentences say nothing of each other, and a sentence nothing of a number.</summary>
    private static Verdict OfWords(Statement one, Statement two, ImmutableArray<Difference> differences)
    {
        ImmutableArray<Difference> named = [.. differences.Where(difference => difference is Difference.Variant or Difference.Scope)];
        if (one.Words is not { } words || two.Words is not { } others)
            return new(RelationKind.NotComparable, [Difference.Words, .. named]);
        if (one.Kind.Family() == two.Kind.Family() && StatementTime.Of(one).End == StatementTime.Of(two).End)
        {
            string said = FoldedText.Fold(words.Zh);
            string other = FoldedText.Fold(others.Zh);
            if (said == other && named.IsEmpty)
                return new(RelationKind.SameWords, []);
            if (named is [Difference.Variant] && (said.Contains(other, StringComparison.Ordinal) || other.Contains(said, StringComparison.Ordinal)))
                return new(RelationKind.WithCaveat, named);
        }

        return new(RelationKind.NotComparable, [Difference.Wording, .. named]);
    }

    private static IEnumerable<Difference> Between(Statement one, Statement two)
    {
        if (one.Measure != two.Measure)
            yield return Difference.Measure;
        if (one.Variant != two.Variant)
            yield return Difference.Variant;
        if (one.Scope != two.Scope)
            yield return Difference.Scope;
        if (one.BaseYear != two.BaseYear)
            yield return Difference.BaseYear;
        else if (one.Plan != two.Plan && (LacksBase(one) || LacksBase(two)))
            yield return Difference.BaseUnsaid;
        if (one.Direction is { } direction && two.Direction is { } other && direction != other)
            yield return Difference.Direction;
        if (one.Tier != two.Tier)
            yield return one.Tier is null || two.Tier is null ? Difference.OneTier : Difference.Tier;
        if (Counted(one, two) is { } counted)
            yield return counted;
        if (one.Kind.Family() != two.Kind.Family() || one.Kind.Family() == KindFamily.Apart)
            yield return Difference.Kind;
        StatementTime deadline = StatementTime.DeadlineOf(one);
        if (!deadline.IsKnown || deadline != StatementTime.DeadlineOf(two))
            yield return Difference.Time;
    }

    /// <summary>Yearly, cumulative and added amounts are kept apart; of a share, 当年 narrows what is new to the year.</summary>
    private static Difference? Counted(Statement one, Statement two)
    {
        string first = Comparability.Of(one).Rhythm;
        string second = Comparability.Of(two).Rhythm;
        if (first == second)
            return null;
        bool isShare = one.Measure == Measure.Share && two.Measure == Measure.Share;
        bool isNarrowed = (first, second) is (OfTheYear, "") or ("", OfTheYear);
        return isShare && isNarrowed ? Difference.Denominator : Difference.Rhythm;
    }

    private IEnumerable<Difference> AboveAlone(Statement place, Statement above)
    {
        foreach (Difference later in Later(place, above))
            yield return later;
        if (place.Measure == above.Measure && above.Unit is { } unit && units[unit].IsAmount)
            yield return Difference.Total;
    }

    private IEnumerable<Difference> Later(Statement place, Statement above)
    {
        if (!planOrder.MayMeasure(place.Plan, above.Plan))
            yield return planOrder.IsDated(above.Plan) ? Difference.LaterPlan : Difference.UndatedPlan;
    }
}

/// <summary>How one figure stands to another, and what keeps them apart where it is not comparable, or must be said where it is compared with a caveat.</summary>
public sealed record Verdict(RelationKind Kind, ImmutableArray<Difference> Differences);

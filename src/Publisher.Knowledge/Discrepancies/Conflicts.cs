using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// Statements about the same thing, place and time that print another value, or that one plan calls binding and another anticipatory. A figure that a
/// comparator alone tells apart (20 and 20 or more) is the same value; a doubtful figure may be named in a conflict.
/// </summary>
internal static class Conflicts
{
    public static IEnumerable<Discrepancy> Among(ImmutableArray<Statement> statements, FigureOrder order)
    {
        Statement[] sorted = [.. statements.OrderBy(DiscrepancyFinder.Number)];
        return ByValue([.. sorted.Where(statement => statement.Kind.Family() != KindFamily.Apart)], order).Concat(ByBinding(sorted));
    }

    private static IEnumerable<Discrepancy> ByValue(Statement[] statements, FigureOrder order) =>
        statements
            .Where(statement => statement.Value is not null && !statement.IsDelegated)
            .GroupBy(statement => (Comparability.Of(statement), statement.Jurisdiction, Time(statement), statement.Kind.Family()))
            .Select(group => OfValue([.. group], order))
            .OfType<Discrepancy>();

    /// <summary>A time two plans leave unsaid is not the same time; one plan that gives two present values without a year does disagree with itself.</summary>
    private static (StatementTime Time, PlanId? Unsaid) Time(Statement statement)
    {
        StatementTime time = StatementTime.DeadlineOf(statement);
        return (time, time.IsKnown ? null : statement.Plan);
    }

    private static Discrepancy? OfValue(ImmutableArray<Statement> figures, FigureOrder order)
    {
        List<Statement> distinct = [];
        foreach (Statement figure in figures)
        {
            if (distinct.TrueForAll(other => !IsOneAccount(other, figure) && Differ(other, figure, order)))
                distinct.Add(figure);
        }

        return distinct.Count < 2 ? null : Conflict("value", figures, DiscrepancyFinder.IdOf(distinct[0].Indicator, distinct.Select(figure => figure.Id)));
    }

    /// <summary>A passage that says "from 38.9 to 56.3 billion" without years tells of a change, and disagrees with nobody.</summary>
    private static bool IsOneAccount(Statement one, Statement two) => !StatementTime.Of(one).IsKnown && one.Passage == two.Passage;

    /// <summary>A figure on no common scale with another cannot be said to differ; an observed 50.93% is no other value than 50% or more.</summary>
    private static bool Differ(Statement one, Statement two, FigureOrder order) => order.Compare(one, two) switch
    {
        null or FigureRelation.Same or FigureRelation.SameNumber => false,
        FigureRelation.Higher => one.Kind.Family() != KindFamily.Observed || !(IsOpenBelow(one) || IsOpenAbove(two)),
        FigureRelation.Lower => one.Kind.Family() != KindFamily.Observed || !(IsOpenAbove(one) || IsOpenBelow(two)),
        _ => true,
    };

    private static bool IsOpenAbove(Statement statement) => statement.Comparator is Comparator.AtLeast or Comparator.MoreThan;

    private static bool IsOpenBelow(Statement statement) => statement.Comparator is Comparator.AtMost or Comparator.LessThan;

    /// <summary>Binding and anticipatory are said of the target, beside it or in a sentence of their own, whether its time is printed as a period or as the year it ends.</summary>
    private static IEnumerable<Discrepancy> ByBinding(Statement[] statements)
    {
        var groups = statements
            .Where(statement => statement.Binding is not null && StatementTime.Of(statement).IsKnown)
            .GroupBy(statement => (Comparability.Of(statement), statement.Jurisdiction, StatementTime.Of(statement).End));
        foreach (var group in groups)
        {
            Statement[] distinct = [.. group.DistinctBy(statement => statement.Binding)];
            if (distinct.Length > 1)
                yield return Conflict("binding", [.. group], DiscrepancyFinder.IdOf(distinct[0].Indicator, distinct.Select(statement => statement.Id), "-binding"));
        }
    }

    private static Discrepancy Conflict(string kind, ImmutableArray<Statement> statements, DiscrepancyId id) => new(
        id,
        DiscrepancyType.Conflict,
        kind,
        statements[0].Indicator,
        [.. statements.Select(statement => statement.Id)],
        Explanation: null);
}

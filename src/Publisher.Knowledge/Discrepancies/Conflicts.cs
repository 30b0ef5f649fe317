using System.Collections.Immutable;
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
        var groups = statements
            .Where(statement => statement.Kind.Family() != KindFamily.Apart && StatementTime.Of(statement).IsKnown)
            .GroupBy(statement => (
                Comparability.Of(statement), statement.Jurisdiction, StatementTime.Of(statement), statement.Kind.Family()));
        foreach (ImmutableArray<Statement> group in groups.Select(group => group.OrderBy(DiscrepancyFinder.Number).ToImmutableArray()))
        {
            if (OfValue(group, order) is { } value)
                yield return value;
            if (OfBinding(group) is { } binding)
                yield return binding;
        }
    }

    private static Discrepancy? OfValue(ImmutableArray<Statement> group, FigureOrder order)
    {
        ImmutableArray<Statement> figures = [.. group.Where(statement => statement.Value is not null && !statement.IsDelegated)];
        if (figures.Length < 2)
            return null;
        List<Statement> distinct = [];
        foreach (Statement figure in figures)
        {
            // A figure on no common scale with the others cannot be said to differ.
            if (distinct.TrueForAll(other => order.Compare(other, figure) is not (null or FigureRelation.Same)))
                distinct.Add(figure);
        }

        return distinct.Count < 2 ? null : Conflict("value", figures, DiscrepancyFinder.IdOf(distinct));
    }

    private static Discrepancy? OfBinding(ImmutableArray<Statement> group)
    {
        ImmutableArray<Statement> marked = [.. group.Where(statement => statement.Binding is not null)];
        Statement[] distinct = [.. marked.DistinctBy(statement => statement.Binding)];
        return distinct.Length < 2 ? null : Conflict("binding", marked, DiscrepancyFinder.IdOf(distinct, "-binding"));
    }

    private static Discrepancy Conflict(string kind, ImmutableArray<Statement> statements, DiscrepancyId id) => new(
        id,
        DiscrepancyType.Conflict,
        kind,
        statements[0].Indicator,
        [.. statements.Select(statement => statement.Id)],
        Explanation: null);
}

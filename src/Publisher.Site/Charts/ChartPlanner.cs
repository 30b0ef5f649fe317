using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Charts;

/// <summary>
/// The charts an indicator gives rise to. What differs in measure, dimension, variant, scope, base year or tier goes to another chart, never to
/// another line of the same one; doubtful, delegated and undated statements go to none.
/// </summary>
public static class ChartPlanner
{
    public static ChartSet Of(Indicator indicator, KnowledgeBase knowledge)
    {
        var judged = indicator.Statements.Select(statement => (Statement: statement, Reason: ReasonAgainst(statement))).ToArray();
        ImmutableArray<Chart> charts =
        [
            .. judged
                .Where(one => one.Reason is null)
                .GroupBy(one => (Basis: Comparability.Of(one.Statement), Unit: AxisUnit(one.Statement, knowledge).Unit))
                .Select(group => new Chart(group.Key.Basis, group.Key.Unit, Series([.. group.Select(one => one.Statement)], knowledge))),
        ];
        return new(charts, [.. judged.Where(one => one.Reason is not null).Select(one => new Uncharted(one.Statement.Id, one.Reason!.Value))]);
    }

    private static UnchartedReason? ReasonAgainst(Statement statement) => statement switch
    {
        { IsDelegated: true } => UnchartedReason.Delegated,
        { Doubtful: true } => UnchartedReason.Doubtful,
        { Value: null } => UnchartedReason.Words,
        _ when statement.Kind.Family() == KindFamily.Apart => UnchartedReason.OtherKind,
        _ when !StatementTime.Of(statement).IsKnown => UnchartedReason.TimeUnknown,
        _ => null,
    };

    private static ImmutableArray<ChartSeries> Series(ImmutableArray<Statement> statements, KnowledgeBase knowledge) =>
    [
        .. statements
            .GroupBy(statement => (statement.Jurisdiction, Family: statement.Kind.Family()))
            .OrderBy(group => Place(group.Key.Jurisdiction, knowledge))
            .ThenBy(group => group.Key.Family)
            .Select(group => new ChartSeries(
                group.Key.Jurisdiction,
                group.Key.Family,
                [.. group.Select(statement => Point(statement, knowledge)).OrderBy(point => point.Year)])),
    ];

    private static int Place(JurisdictionId id, KnowledgeBase knowledge) => knowledge.Jurisdictions.IndexOf(knowledge.Jurisdiction(id));

    private static ChartPoint Point(Statement statement, KnowledgeBase knowledge)
    {
        Conversion axis = AxisUnit(statement, knowledge);
        return new(
            StatementTime.Of(statement).End.GetValueOrDefault(),
            axis.Apply(statement.Value.GetValueOrDefault()),
            statement.ValueHigh is { } high ? axis.Apply(high) : null,
            statement.Id);
    }

    /// <summary>Printed units that convert to the same unit share its axis; one that converts to none has an axis of its own.</summary>
    private static Conversion AxisUnit(Statement statement, KnowledgeBase knowledge)
    {
        if (statement.Unit is not { } printed)
            return new("", 1, 1, "");
        Unit unit = knowledge.Unit(printed);
        return unit.To ?? new Conversion(unit.Name.En.Length > 0 ? unit.Name.En : unit.Printed, 1, 1, "");
    }
}

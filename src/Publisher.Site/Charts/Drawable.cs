using Publisher.Knowledge;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Charts;

/// <summary>What may be drawn at all. Only exact knowledge is: what is doubtful, set above or without a time is named beside the chart.</summary>
internal static class Drawable
{
    /// <summary>Null where nothing speaks against it.</summary>
    public static UnchartedReason? ReasonAgainst(Statement statement, KnowledgeBase knowledge) => statement switch
    {
        { IsDelegated: true } => UnchartedReason.Delegated,
        { Doubtful: true } => UnchartedReason.Doubtful,
        { Value: null } => UnchartedReason.Words,
        _ when statement.Kind.Family() == KindFamily.Apart => UnchartedReason.OtherKind,
        _ when AxisUnits.IsCalendarYear(statement, knowledge) => UnchartedReason.CalendarYear,
        _ when !StatementTime.Of(statement).IsKnown => UnchartedReason.TimeUnknown,
        // A change from an unprinted base, over an unprinted period: two such figures need not be of the same thing.
        { Measure: Measure.Change or Measure.Points, BaseYear: null, Period: null } => UnchartedReason.BaseUnknown,
        _ => null,
    };
}

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
        _ when statement.Kind.Family() == KindFamily.Apart => statement.Value is null ? UnchartedReason.Words : UnchartedReason.OtherKind,
        _ when CalendarYear.Of(statement, knowledge) is not null => null,
        { Value: null } => UnchartedReason.Words,
        _ when !StatementTime.Of(statement).IsKnown && !IsOfAMoment(statement) => UnchartedReason.TimeUnknown,
        // A change from an unprinted base, over an unprinted period: two such figures need not be of the same thing.
        { Measure: Measure.Change or Measure.Points, BaseYear: null, Period: null } => UnchartedReason.BaseUnknown,
        _ => null,
    };

    /// <summary>A level or share that a plan found: without a printed year it was so when the plan was written, and its row says that the year is not stated. What is counted over a time is nothing without it.</summary>
    private static bool IsOfAMoment(Statement statement) =>
        statement is { Measure: Measure.Level or Measure.Share } && statement.Kind.Family() == KindFamily.Observed;
}

using Publisher.Knowledge.Statements;

namespace Publisher.Site.Charts;

/// <summary>
/// Over how long a flow, an addition or a change is counted: so many <paramref name="Years"/> where the plan prints a period, else only up to <paramref name="By"/>.
/// A level or a share has none: it is of a moment.
/// </summary>
public readonly record struct ChartSpan(int? Years, int? By)
{
    public static ChartSpan Of(Statement statement)
    {
        if (statement.Measure is not (Measure.Flow or Measure.Addition or Measure.Change or Measure.Points))
            return default;
        return statement.Period is { } period ? new(period.To - period.From + 1, null) : SinceBase(statement);
    }

    /// <summary>A change against a printed base year is counted from there, whichever year it ends in.</summary>
    private static ChartSpan SinceBase(Statement statement) =>
        statement is { Measure: Measure.Change or Measure.Points, BaseYear: not null } ? default : new(null, statement.Year);
}

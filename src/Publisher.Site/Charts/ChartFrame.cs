using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>
/// What all figures of a chart have in common, so that one scale holds them: a cut is no rise, and a flow of one year none of five. <paramref name="Unit"/> is the English name of the axis's unit;
/// on a calendar values are years.
/// </summary>
public sealed record ChartFrame(Measure Measure, Direction? Direction, ChartSpan Span, string Rhythm, string Unit, bool IsCalendar)
{
    private static readonly ChartFrame Calendar = new(Measure.Level, null, default, "", "", IsCalendar: true);

    /// <summary>Whether values are parts of a whole, in percent.</summary>
    public bool IsShare => Unit == "%" && Measure is Measure.Share or Measure.Level;

    public static ChartFrame Of(Statement statement, KnowledgeBase knowledge)
    {
        if (CalendarYear.Of(statement, knowledge) is not null)
            return Calendar;
        bool isChange = statement.Measure is Measure.Change or Measure.Points;
        return new(
            statement.Measure,
            SpokenDirection.Of(statement),
            isChange ? default : ChartSpan.Of(statement),
            Comparability.Of(statement).Rhythm,
            AxisUnits.Of(statement, knowledge).Unit,
            IsCalendar: false);
    }
}

/// <summary>What all figures of a band have in common beside. The two tiers of one target stand together; <paramref name="Span"/> is that of a change.</summary>
public sealed record ChartBasis(VariantId? Variant, ScopeId? Scope, int? BaseYear, bool IsTiered, ChartSpan Span)
{
    private static readonly ChartBasis Calendar = new(null, null, null, IsTiered: false, default);

    public static ChartBasis Of(Statement statement, ChartFrame frame) =>
        frame.IsCalendar ? Calendar : new(statement.Variant, statement.Scope, statement.BaseYear, statement.Tier is not null, ChartSpan.Of(statement));
}

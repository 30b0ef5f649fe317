using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Site.Routing;

namespace Publisher.Site.Charts;

/// <summary>The timelines of indicators and places. What charts may not draw, a timeline may not either, but for dates: those are what it is for.</summary>
public sealed class TimelinePlanner(KnowledgeBase knowledge)
{
    /// <summary>With fewer, the rows of its chart say the same.</summary>
    private const int FewestYears = 3;

    private readonly FrozenDictionary<JurisdictionId, int> treeOrder = knowledge.Jurisdictions
        .Select((place, at) => (place.Id, at))
        .ToFrozenDictionary(pair => pair.Id, pair => pair.at);

    /// <summary>Null where the indicator's figures are of few years.</summary>
    public IndicatorTimeline? Of(Indicator indicator)
    {
        Statement[] dated = [.. indicator.Statements.Where(IsDated)];
        return dated.Select(statement => StatementTime.Of(statement).End).Distinct().Count() < FewestYears
            ? null
            : new(indicator.Id, [.. Rows(dated, indicator).OrderBy(row => treeOrder[row.Marks[0].Statements[0].Jurisdiction])]);
    }

    /// <summary>Null where no indicator of the place has figures of two years.</summary>
    /// <param name="page">Where it is shown.</param>
    public PlaceTimeline? Of(Jurisdiction place, Route page, IEnumerable<Statement> ofPlace)
    {
        ImmutableArray<TimelineRow> rows =
        [
            .. ofPlace
                .Where(IsDated)
                .GroupBy(statement => statement.Indicator)
                .SelectMany(group => Rows(group, knowledge.Indicator(group.Key)))
                .Where(row => row.Marks.Select(mark => mark.To).Distinct().Count() > 1 && row.Marks.Any(mark => mark.Statements[0].Kind.Family() != KindFamily.Observed)),
        ];
        return rows.IsEmpty ? null : new(page, place.Id, rows);
    }

    private bool IsDated(Statement statement) =>
        Drawable.ReasonAgainst(statement, knowledge) is null or UnchartedReason.CalendarYear && StatementTime.Of(statement).IsKnown;

    private IEnumerable<TimelineRow> Rows(IEnumerable<Statement> statements, Indicator indicator) =>
        statements
            .GroupBy(statement => (statement.Jurisdiction, ChartBasis.Of(statement), AxisUnits.Of(statement, knowledge).Unit))
            .Select(alike => new TimelineRow([.. alike.GroupBy(statement => DrawnReading.Of(statement, knowledge.Lexicon)).Select(same => Mark([.. same])).OrderBy(mark => mark.To)]));

    private static TimelineMark Mark(ImmutableArray<Statement> alike)
    {
        int end = StatementTime.Of(alike[0]).End.GetValueOrDefault();
        return new(alike[0].Period?.From ?? end, end, alike);
    }
}

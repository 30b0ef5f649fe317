using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>
/// The charts an indicator gives rise to. What differs in measure, dimension, direction or span goes to another chart, what differs in variant, scope or base year to another band of the same one;
/// doubtful, delegated and undated statements go to none. One figure alone is no chart, unless it is a share of a whole beside which others say something without a number. Those of an indicator are planned once.
/// </summary>
public sealed class ChartPlanner
{
    private const int FewestMarks = 2;

    private readonly KnowledgeBase knowledge;
    private readonly FrozenDictionary<JurisdictionId, int> treeOrder;
    private readonly ImmutableArray<JurisdictionId> planned;
    private readonly ConcurrentDictionary<IndicatorId, ChartSet> known = new();

    public ChartPlanner(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        treeOrder = knowledge.Jurisdictions
            .Select((place, at) => (place.Id, at))
            .ToFrozenDictionary(pair => pair.Id, pair => pair.at);
        planned = [.. knowledge.Plans.Select(plan => plan.Jurisdiction).Distinct().OrderBy(place => treeOrder[place])];
    }

    public ChartSet Of(Indicator indicator) => known.GetOrAdd(indicator.Id, static (_, asked) => asked.Planner.Planned(asked.Indicator), (Planner: this, Indicator: indicator));

    private ChartSet Planned(Indicator indicator)
    {
        List<Uncharted> left = [];
        Dictionary<ChartFrame, List<Statement>> frames = [];
        foreach (Statement statement in indicator.Statements)
        {
            if (Drawable.ReasonAgainst(statement, knowledge) is { } reason)
            {
                left.Add(new(statement, reason));
                continue;
            }

            ChartFrame frame = ChartFrame.Of(statement, knowledge);
            if (!frames.TryGetValue(frame, out List<Statement>? group))
                frames.Add(frame, group = []);
            group.Add(statement);
        }

        if (frames.Count == 0)
            return left.Count == 0 ? ChartSet.None : new([], [.. left]);
        List<Chart> charts = [];
        foreach ((ChartFrame frame, List<Statement> statements) in frames)
        {
            ImmutableArray<ChartBand> bands = Bands(statements, frame);
            ChartMark[] marks = [.. bands.SelectMany(band => band.Places).SelectMany(place => place.Marks)];
            if (marks.Length < FewestMarks && !(frame.IsShare && indicator.Statements.Length > statements.Count))
                left.AddRange(statements.Select(alone => new Uncharted(alone, UnchartedReason.Alone)));
            else
                charts.Add(new(indicator.Id, Unused(ChartName.Of(frame, indicator, knowledge), charts), frame, Extent.Of(marks), ChartTimes.Of(marks, knowledge.Lexicon), bands, Missing(indicator, bands)));
        }

        return new([.. charts.OrderByDescending(chart => Weight(chart.Bands))], [.. left]);
    }

    /// <summary>What speaks for most places, and then says most, is read first.</summary>
    private static int Weight(ImmutableArray<ChartBand> bands) =>
        (100 * bands.Max(band => band.Places.Count(place => place.Marks.Any(mark => mark.IsSet)))) + bands.Sum(band => band.Places.Length);

    private ImmutableArray<ChartBand> Bands(List<Statement> statements, ChartFrame frame) =>
    [
        .. statements
            .GroupBy(statement => ChartBasis.Of(statement, frame))
            .Select(group => new ChartBand(group.Key, Places(group, frame)))
            .OrderByDescending(band => Weight([band])),
    ];

    private ImmutableArray<ChartPlace> Places(IEnumerable<Statement> statements, ChartFrame frame) =>
    [
        .. statements
            .GroupBy(statement => (statement.Jurisdiction, Scope: frame.IsCalendar ? statement.Scope : null))
            .OrderBy(group => treeOrder[group.Key.Jurisdiction])
            .ThenBy(group => group.Key.Scope is not null)
            .Select(group => new ChartPlace(group.Key.Jurisdiction, group.Key.Scope, Marks([.. group]))),
    ];

    /// <summary>A figure said twice is one mark, and so is one said in other words.</summary>
    private ImmutableArray<ChartMark> Marks(Statement[] ofPlace) =>
    [
        .. ofPlace
            .GroupBy(statement => (
                Family: statement.Kind.Family(),
                statement.Tier,
                End: EndOf(statement, ofPlace),
                Before: TimeWording.IsBefore(statement, knowledge.Lexicon),
                Value: ValueOf(statement),
                High: HighOf(statement)))
            .Select(same => new ChartMark(same.Key.Value, same.Key.High, Baseline([.. same], ofPlace), Readings(same)))
            .OrderBy(mark => mark.IsSet)
            .ThenBy(mark => StatementTime.Of(mark.Statement).End)
            .ThenBy(mark => mark.Statement.Tier),
    ];

    /// <summary>The exact one first.</summary>
    private ImmutableArray<ChartReading> Readings(IEnumerable<Statement> same) =>
    [
        .. same
            .GroupBy(statement => DrawnReading.Of(statement, knowledge.Lexicon))
            .Select(alike => new ChartReading([.. alike]))
            .OrderBy(reading => !StatementTime.Of(reading.Statement).IsKnown)
            .ThenBy(reading => reading.Comparator != Comparator.Equal),
    ];

    /// <summary>A past figure without a year is the one of the same value whose year is printed.</summary>
    private int? EndOf(Statement statement, Statement[] ofPlace)
    {
        if (StatementTime.Of(statement) is { IsKnown: true } time)
            return time.End;
        Statement[] dated = [.. ofPlace.Where(one => one.Kind.Family() == statement.Kind.Family() && StatementTime.Of(one).IsKnown && (ValueOf(one), HighOf(one)) == (ValueOf(statement), HighOf(statement)))];
        return dated.Length == 0 ? null : StatementTime.Of(dated[0]).End;
    }

    private decimal ValueOf(Statement statement) => CalendarYear.Of(statement, knowledge) ?? AxisUnits.Of(statement, knowledge).Apply(statement.Value.GetValueOrDefault());

    private decimal? HighOf(Statement statement) => statement.ValueHigh is { } high ? AxisUnits.Of(statement, knowledge).Apply(high) : null;

    /// <summary>The value of the one baseline of a plan that sets the target; null where there is none, or more than one.</summary>
    private decimal? Baseline(Statement[] same, Statement[] ofPlace)
    {
        if (same[0].Kind.Family() == KindFamily.Observed)
            return null;
        Statement[] found = [.. ofPlace.Where(one => one is { Kind: StatementKind.Baseline, ValueHigh: null } && same.Any(target => target.Plan == one.Plan))];
        return found.Length == 1 ? ValueOf(found[0]) : null;
    }

    private ImmutableArray<MissingPlace> Missing(Indicator indicator, ImmutableArray<ChartBand> bands)
    {
        HashSet<JurisdictionId> drawn = [.. bands.SelectMany(band => band.Places).Select(place => place.Jurisdiction)];
        return [.. planned.Where(place => !drawn.Contains(place)).Select(place => Missing(indicator, place)).OfType<MissingPlace>()];
    }

    /// <summary>Null where nothing may be said: silence is proved, or it is not named.</summary>
    private static MissingPlace? Missing(Indicator indicator, JurisdictionId place)
    {
        Statement[] own = [.. indicator.Statements.Where(statement => statement.Jurisdiction == place)];
        if (Array.Find(own, statement => statement is { Value: not null, IsDelegated: false }) is { } other)
            return new(place, MissingReason.OtherBasis, other);
        if (Array.Find(own, statement => statement.IsDelegated) is { } delegated)
            return new(place, MissingReason.Delegated, delegated);
        if (own.Length > 0)
            return new(place, MissingReason.Words, own[0]);
        return indicator.Absences.Any(absence => absence.Jurisdiction == place) ? new(place, MissingReason.NotFound, null) : null;
    }

    /// <summary>Two frames of one indicator differ in more than their names say only by chance; the later one is numbered.</summary>
    private static string Unused(string name, List<Chart> charts)
    {
        string unused = name;
        for (int number = 2; charts.Exists(chart => chart.Name == unused); number++)
            unused = $"{name}-{number}";
        return unused;
    }
}

using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Charts;

/// <summary>
/// The charts an indicator gives rise to. What differs in measure, dimension, variant, scope, base year, tier, direction or span goes to another chart, never to
/// another line of the same one; doubtful, delegated and undated statements go to none, and one figure alone is no chart. Those of an indicator are planned once.
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
        Dictionary<(ChartBasis, string), List<Statement>> groups = [];
        foreach (Statement statement in indicator.Statements)
        {
            if (Drawable.ReasonAgainst(statement, knowledge) is { } reason)
            {
                left.Add(new(statement, reason));
                continue;
            }

            (ChartBasis, string) key = (ChartBasis.Of(statement), AxisUnits.Of(statement, knowledge).Unit);
            if (!groups.TryGetValue(key, out List<Statement>? group))
                groups.Add(key, group = []);
            group.Add(statement);
        }

        if (groups.Count == 0)
            return left.Count == 0 ? ChartSet.None : new([], [.. left]);
        List<Chart> charts = [];
        foreach (((ChartBasis basis, string unit), List<Statement> statements) in groups)
        {
            ImmutableArray<ChartPlace> places = Places(statements);
            if (places.Sum(place => place.Marks.Length) < FewestMarks)
                left.AddRange(statements.Select(alone => new Uncharted(alone, UnchartedReason.Alone)));
            else
                charts.Add(new(indicator.Id, Unused(ChartName.Of(basis, indicator, unit, AxisUnits.Of(indicator.Unit, knowledge).Unit), charts), basis, unit, places, Missing(indicator, places)));
        }

        return new([.. charts.OrderByDescending(Weight)], [.. left]);
    }

    /// <summary>What speaks for most places, and then says most, is read first.</summary>
    private static int Weight(Chart chart) => (100 * chart.Places.Count(place => place.Marks.Any(mark => mark.Family != KindFamily.Observed))) + chart.Places.Length;

    private ImmutableArray<ChartPlace> Places(List<Statement> statements) =>
    [
        .. statements
            .GroupBy(statement => statement.Jurisdiction)
            .OrderBy(group => treeOrder[group.Key])
            .Select(group => new ChartPlace(group.Key, Marks([.. group]))),
    ];

    private ImmutableArray<ChartMark> Marks(Statement[] ofPlace) =>
    [
        .. ofPlace
            .GroupBy(statement => DrawnReading.Of(statement, knowledge.Lexicon))
            .Select(alike => Mark([.. alike], ofPlace))
            .OrderBy(mark => StatementTime.Of(mark.Statement).End)
            .ThenBy(mark => mark.Family == KindFamily.Observed ? 0 : 1),
    ];

    private ChartMark Mark(ImmutableArray<Statement> alike, Statement[] ofPlace)
    {
        Conversion axis = AxisUnits.Of(alike[0], knowledge);
        return new(
            axis.Apply(alike[0].Value.GetValueOrDefault()),
            alike[0].ValueHigh is { } high ? axis.Apply(high) : null,
            Baseline(alike, ofPlace) is { } baseline ? AxisUnits.Of(baseline, knowledge).Apply(baseline.Value.GetValueOrDefault()) : null,
            alike);
    }

    /// <summary>The one baseline of a plan that sets the target; null where there is none, or more than one.</summary>
    private static Statement? Baseline(ImmutableArray<Statement> alike, Statement[] ofPlace)
    {
        if (alike[0].Kind.Family() == KindFamily.Observed)
            return null;
        Statement[] found = [.. ofPlace.Where(one => one is { Kind: StatementKind.Baseline, ValueHigh: null } && alike.Any(target => target.Plan == one.Plan))];
        return found.Length == 1 ? found[0] : null;
    }

    private ImmutableArray<MissingPlace> Missing(Indicator indicator, ImmutableArray<ChartPlace> places)
    {
        ImmutableArray<MissingPlace>.Builder missing = ImmutableArray.CreateBuilder<MissingPlace>();
        foreach (JurisdictionId place in planned)
        {
            if (places.Any(drawn => drawn.Jurisdiction == place))
                continue;
            Statement[] own = [.. indicator.Statements.Where(statement => statement.Jurisdiction == place)];
            if (Array.Find(own, statement => statement.IsDelegated) is { } delegated)
                missing.Add(new(place, MissingReason.Delegated, delegated));
            else if (own.Length > 0)
                missing.Add(new(place, MissingReason.OtherBasis, own[0]));
        }

        return missing.ToImmutable();
    }

    /// <summary>Two bases of one indicator differ in more than their names say only by chance; the later one is numbered.</summary>
    private static string Unused(string name, List<Chart> charts)
    {
        string unused = name;
        for (int number = 2; charts.Exists(chart => chart.Name == unused); number++)
            unused = $"{name}-{number}";
        return unused;
    }
}

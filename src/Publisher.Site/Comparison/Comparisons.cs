using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Site.Charts;

namespace Publisher.Site.Comparison;

/// <summary>Every indicator in every place, side by side. Each is worked out when it is first asked for, once, and serves every page, file and language.</summary>
public sealed class Comparisons
{
    private readonly KnowledgeBase knowledge;
    private readonly FrozenDictionary<IndicatorId, Lazy<IndicatorComparison>> byIndicator;
    private readonly ILookup<IndicatorId, UnlikePair> unlike;
    private readonly ComparisonCharts charts;
    private readonly Lazy<FigureMatrix> targets;
    private readonly Lazy<FigureMatrix> numbers;

    public Comparisons(KnowledgeBase knowledge, ChartPlanner planner)
    {
        this.knowledge = knowledge;
        PlaceJudge judge = new(knowledge);
        ILookup<bool, Indicator> ofKind = knowledge.Indicators.Where(indicator => !indicator.Statements.IsEmpty).ToLookup(indicator => indicator.Kind == IndicatorKind.Rule);
        (Indicators, Rules) = ([.. ofKind[false]], [.. ofKind[true]]);
        byIndicator = Indicators.Concat(Rules).ToFrozenDictionary(indicator => indicator.Id, indicator => new Lazy<IndicatorComparison>(() => new(indicator, knowledge, judge)));
        Places = SpokenOf(knowledge);
        Planned = WithPlan(knowledge);
        unlike = Unlike(knowledge);
        charts = new(planner);
        targets = new(() => FigureMatrix.Of(this, row => row.HasTargetsInSeveralPlaces, knowledge));
        numbers = new(() => FigureMatrix.Of(this, row => row.HasNumbersOfSeveralPlaces, knowledge));
    }

    /// <summary>What places aim at or have reached.</summary>
    public ImmutableArray<Indicator> Indicators { get; }

    /// <summary>What projects and plants must keep to: shown by place, and not compared.</summary>
    public ImmutableArray<Indicator> Rules { get; }

    /// <summary>
    /// Every place that anything is said of, in the order places are compared in: the smaller area before the one above it, those of one level in tree order.
    /// </summary>
    public ImmutableArray<Jurisdiction> Places { get; }

    /// <summary>Those with a plan and those above them, in tree order.</summary>
    public ImmutableArray<Jurisdiction> Planned { get; }

    /// <summary>What plans of several places set a number for.</summary>
    public FigureMatrix Targets => targets.Value;

    /// <summary>What several places have a number of, set or stated.</summary>
    public FigureMatrix Numbers => numbers.Value;

    public IndicatorComparison Of(IndicatorId indicator) => byIndicator[indicator].Value;

    /// <summary>What an indicator is not to be compared with, by name of either.</summary>
    public ImmutableArray<UnlikePair> UnlikeOf(IndicatorId indicator) => [.. unlike[indicator]];

    /// <summary>The charts that set two or more of the places beside each other, with no figure that their cells do not show.</summary>
    public ImmutableArray<Chart> ChartsOf(IndicatorId indicator, IReadOnlyCollection<Jurisdiction> places) => charts.Of(Of(indicator), places);

    /// <summary>Two places in the order they are compared in.</summary>
    public (Jurisdiction One, Jurisdiction Two) InOrder(Jurisdiction first, Jurisdiction second) =>
        Depth(first, knowledge) >= Depth(second, knowledge) ? (first, second) : (second, first);

    private static ImmutableArray<Jurisdiction> SpokenOf(KnowledgeBase knowledge)
    {
        HashSet<JurisdictionId> said = [.. knowledge.Statements.Select(statement => statement.Jurisdiction), .. knowledge.Plans.Select(plan => plan.Jurisdiction)];
        return [.. knowledge.Jurisdictions.Where(place => said.Contains(place.Id)).OrderByDescending(place => Depth(place, knowledge))];
    }

    private static ImmutableArray<Jurisdiction> WithPlan(KnowledgeBase knowledge)
    {
        HashSet<JurisdictionId> planned = [.. knowledge.Plans.Select(plan => plan.Jurisdiction)];
        foreach (JurisdictionId id in planned.ToArray())
            planned.UnionWith(JurisdictionTree.Above(knowledge.Jurisdiction(id), knowledge).Select(above => above.Id));
        return [.. knowledge.Jurisdictions.Where(place => planned.Contains(place.Id))];
    }

    private static int Depth(Jurisdiction place, KnowledgeBase knowledge) => JurisdictionTree.Above(place, knowledge).Count();

    /// <summary>Under both names; where each of two indicators names the other, once, with the reason of the first.</summary>
    private static ILookup<IndicatorId, UnlikePair> Unlike(KnowledgeBase knowledge) =>
        knowledge.Indicators
            .SelectMany(indicator => indicator.Differs.Select(link => new UnlikePair(indicator, knowledge.Indicator(link.Indicator), link.Why)))
            .DistinctBy(pair => pair.One.Id.CompareTo(pair.Two.Id) < 0 ? (pair.One.Id, pair.Two.Id) : (pair.Two.Id, pair.One.Id))
            .SelectMany(pair => new[] { (pair.One.Id, Pair: pair), (pair.Two.Id, Pair: pair) })
            .ToLookup(entry => entry.Item1, entry => entry.Pair);
}

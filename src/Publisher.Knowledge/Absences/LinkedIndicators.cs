using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Absences;

/// <summary>
/// Which indicators are related to one, or look like it, either way round, or hold a sentence that names it among its subjects; and of which places anything is said under each: by a plan of the
/// place, or of it by another.
/// </summary>
public sealed class LinkedIndicators
{
    private readonly FrozenDictionary<IndicatorId, (int At, Indicator Indicator)> indicators;
    private readonly ILookup<IndicatorId, IndicatorId> links;
    private readonly ILookup<IndicatorId, Statement> naming;
    private readonly FrozenDictionary<IndicatorId, FrozenSet<JurisdictionId>> places;
    private readonly FrozenDictionary<PlanId, JurisdictionId> issuers;

    public LinkedIndicators(ImmutableArray<Indicator> indicators, IEnumerable<Plan> plans)
    {
        issuers = plans.DistinctBy(plan => plan.Id).ToFrozenDictionary(plan => plan.Id, plan => plan.Jurisdiction);
        this.indicators = indicators.Select((indicator, at) => (indicator, at)).ToFrozenDictionary(pair => pair.indicator.Id, pair => (pair.at, pair.indicator));
        links = indicators
            .SelectMany(indicator => indicator.Related.Concat(indicator.Differs).SelectMany(link => ((IndicatorId, IndicatorId)[])[(indicator.Id, link.Indicator), (link.Indicator, indicator.Id)]))
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        naming = indicators
            .SelectMany(indicator => indicator.Statements.SelectMany(statement => statement.Subjects.Where(subject => subject.Indicator is { } named && named != indicator.Id).Select(subject => (Named: subject.Indicator!.Value, Statement: statement))))
            .Distinct()
            .ToLookup(pair => pair.Named, pair => pair.Statement);
        places = indicators.ToFrozenDictionary(
            indicator => indicator.Id,
            indicator => indicator.Statements.SelectMany(statement => Places(statement)).ToFrozenSet());

        JurisdictionId[] Places(Statement statement) => [statement.Jurisdiction, issuers[statement.Plan]];
    }

    /// <summary>The statements of other indicators that name this one among their subjects, in the order of all.</summary>
    public IEnumerable<Statement> Naming(IndicatorId indicator) => naming[indicator];

    /// <summary>Whether anything is said under an indicator by a plan of the place, or of the place by another.</summary>
    public bool SpeaksOf(IndicatorId indicator, JurisdictionId place) => places[indicator].Contains(place);

    /// <summary>The linked indicators under which something is said of a place, and those with a sentence on it that names this one, in the order of all.</summary>
    public IEnumerable<Indicator> See(IndicatorId indicator, JurisdictionId place) =>
        links[indicator]
            .Where(indicators.ContainsKey)
            .Where(other => SpeaksOf(other, place))
            .Concat(naming[indicator].Where(statement => statement.Jurisdiction == place || issuers[statement.Plan] == place).Select(statement => statement.Indicator))
            .Distinct()
            .Select(other => indicators[other])
            .OrderBy(other => other.At)
            .Select(other => other.Indicator);
}

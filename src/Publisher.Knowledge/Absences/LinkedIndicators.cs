using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Absences;

/// <summary>Which indicators are related to one, or look like it, either way round; and of which places anything is said under each: by a plan of the place, or of it by another.</summary>
public sealed class LinkedIndicators
{
    private readonly FrozenDictionary<IndicatorId, (int At, Indicator Indicator)> indicators;
    private readonly ILookup<IndicatorId, IndicatorId> links;
    private readonly FrozenDictionary<IndicatorId, FrozenSet<JurisdictionId>> places;

    public LinkedIndicators(ImmutableArray<Indicator> indicators, IEnumerable<Plan> plans)
    {
        FrozenDictionary<PlanId, JurisdictionId> issuers = plans.DistinctBy(plan => plan.Id).ToFrozenDictionary(plan => plan.Id, plan => plan.Jurisdiction);
        this.indicators = indicators.Select((indicator, at) => (indicator, at)).ToFrozenDictionary(pair => pair.indicator.Id, pair => (pair.at, pair.indicator));
        links = indicators
            .SelectMany(indicator => indicator.Related.Concat(indicator.Differs).SelectMany(link => ((IndicatorId, IndicatorId)[])[(indicator.Id, link.Indicator), (link.Indicator, indicator.Id)]))
            .ToLookup(pair => pair.Item1, pair => pair.Item2);
        places = indicators.ToFrozenDictionary(
            indicator => indicator.Id,
            indicator => indicator.Statements.SelectMany(statement => ((JurisdictionId[])[statement.Jurisdiction, issuers[statement.Plan]])).ToFrozenSet());
    }

    /// <summary>Whether anything is said under an indicator by a plan of the place, or of the place by another.</summary>
    public bool SpeaksOf(IndicatorId indicator, JurisdictionId place) => places[indicator].Contains(place);

    /// <summary>The linked indicators under which something is said of a place, in the order of all.</summary>
    public IEnumerable<Indicator> See(IndicatorId indicator, JurisdictionId place) =>
        links[indicator]
            .Distinct()
            .Where(indicators.ContainsKey)
            .Where(other => SpeaksOf(other, place))
            .Select(other => indicators[other])
            .OrderBy(other => other.At)
            .Select(other => other.Indicator);
}

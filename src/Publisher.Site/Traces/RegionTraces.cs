using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Site.Absences;

namespace Publisher.Site.Traces;

/// <summary>
/// The region-to-city trace: every relation of the register between what the plans of a place say and what is said of, or in the plans of, the area above it; looked up once for all pages. A
/// page asks for its own indicator or place.
/// </summary>
public sealed class RegionTraces
{
    private readonly KnowledgeBase knowledge;
    private readonly ILookup<IndicatorId, Discrepancy> byIndicator;
    private readonly ILookup<JurisdictionId, Discrepancy> byPlace;

    public RegionTraces(KnowledgeBase knowledge)
    {
        this.knowledge = knowledge;
        Dictionary<IndicatorId, int> order = knowledge.Indicators.Select((indicator, at) => (indicator.Id, at)).ToDictionary(pair => pair.Id, pair => pair.at);
        Discrepancy[] above =
        [
            .. knowledge.Discrepancies
                .Where(found => IsTraced(found, knowledge))
                .OrderBy(found => order[found.Indicator]),
        ];
        byIndicator = above.ToLookup(found => found.Indicator);
        byPlace = above.ToLookup(PlaceOf);
    }

    /// <summary>What each place says beside the area above it, by place in tree order.</summary>
    public ImmutableArray<TraceRow> Of(Indicator indicator) =>
        [.. byIndicator[indicator.Id].Select(found => Row(found, PlaceOf(found)))];

    /// <summary>A place beside the area above it, or two plans of which one is of the area above the other's; two plans of one government trace nothing.</summary>
    public static bool IsTraced(Discrepancy found, KnowledgeBase knowledge) => found.Relation switch
    {
        { Basis: RelationBasis.Above } => true,
        { Basis: RelationBasis.Plans } relation => knowledge.Jurisdiction(IssuerOf(relation.Own[0], knowledge)).Parent == IssuerOf(relation.Other[0], knowledge),
        _ => false,
    };

    private static JurisdictionId IssuerOf(StatementId statement, KnowledgeBase knowledge) => knowledge.Plan(knowledge.Statement(statement).Plan).Jurisdiction;

    /// <summary>The place whose plans the own side is of; of two plans, that of the one that lists or is beside the other's.</summary>
    private JurisdictionId PlaceOf(Discrepancy found) =>
        found.Relation is { Basis: RelationBasis.Plans } relation ? IssuerOf(relation.Own[0], knowledge) : found.Relation!.Places[0];

    /// <summary>What this place says beside the area above it, in the published order of indicators; null where neither says anything of the other.</summary>
    public PlaceTrace? Of(Jurisdiction place) => Of(place, knowledge.Indicators);

    /// <summary>Of these indicators alone, in their order.</summary>
    public PlaceTrace? Of(Jurisdiction place, ImmutableArray<Indicator> indicators)
    {
        if (place.Parent is not { } over)
            return null;
        HashSet<IndicatorId> asked = [.. indicators.Select(indicator => indicator.Id)];
        ImmutableArray<TraceRow> rows = [.. byPlace[place.Id].Where(found => asked.Contains(found.Indicator)).Select(found => Row(found, place.Id))];
        ImmutableArray<PlaceWithout> without = [.. Without(place, over, indicators)];
        return rows.IsEmpty && without.IsEmpty ? null : new(place, knowledge.Jurisdiction(over), rows, without);
    }

    private IEnumerable<PlaceWithout> Without(Jurisdiction place, JurisdictionId over, ImmutableArray<Indicator> indicators) =>
        knowledge.Plans.Any(plan => plan.Jurisdiction == place.Id)
            ? indicators
                .Where(indicator => indicator.Statements.Any(statement => knowledge.Plan(statement.Plan).Jurisdiction == over))
                .Select(indicator => PlaceWithout.Of(indicator, place, knowledge))
                .OfType<PlaceWithout>()
            : [];

    private TraceRow Row(Discrepancy found, JurisdictionId id)
    {
        Relation relation = found.Relation!;
        Jurisdiction place = knowledge.Jurisdiction(id);
        return new(
            knowledge.Indicator(found.Indicator),
            place,
            place.Parent is { } over ? knowledge.Jurisdiction(over) : null,
            [.. relation.Own.Select(knowledge.Statement)],
            [.. relation.Other.Select(knowledge.Statement)],
            relation,
            found);
    }
}

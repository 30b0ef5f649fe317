using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Site.Absences;

namespace Publisher.Site.Traces;

/// <summary>
/// The region-to-city trace: every relation of the register between a place and the area above it, looked up once for all pages. A page asks for its own indicator or place.
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
                .Where(found => found.Relation is { Basis: RelationBasis.Above })
                .OrderBy(found => order[found.Indicator]),
        ];
        byIndicator = above.ToLookup(found => found.Indicator);
        byPlace = above.SelectMany(found => found.Relation!.Places.Select(place => (place, found))).ToLookup(pair => pair.place, pair => pair.found);
    }

    /// <summary>What each place says beside the area above it, by place in tree order.</summary>
    public ImmutableArray<TraceRow> Of(Indicator indicator) =>
        [.. byIndicator[indicator.Id].SelectMany(found => found.Relation!.Places.Select(place => Row(found, place)))];

    /// <summary>What this place says beside the area above it, in the published order of indicators; null where neither says anything of the other.</summary>
    public PlaceTrace? Of(Jurisdiction place)
    {
        if (place.Parent is not { } over)
            return null;
        ImmutableArray<TraceRow> rows = [.. byPlace[place.Id].Select(found => Row(found, place.Id))];
        ImmutableArray<PlaceWithout> without = [.. Without(place, over)];
        return rows.IsEmpty && without.IsEmpty ? null : new(place, knowledge.Jurisdiction(over), rows, without);
    }

    private IEnumerable<PlaceWithout> Without(Jurisdiction place, JurisdictionId over) =>
        knowledge.Plans.Any(plan => plan.Jurisdiction == place.Id)
            ? knowledge.Indicators
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
            [.. relation.Own.Select(knowledge.Statement).Where(IsOfPlace)],
            [.. relation.Other.Select(knowledge.Statement).Where(IsOfPlace)],
            relation,
            found);

        // A sentence of the region may name several places: of the others nothing is said here.
        bool IsOfPlace(Statement statement) => statement.Jurisdiction == id || !relation.Places.Contains(statement.Jurisdiction);
    }
}

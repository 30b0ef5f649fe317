using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;

namespace Publisher.Site.Absences;

/// <summary>
/// What may be said of a place for which no statement on an indicator is recorded: which of its plans were proved to be silent, or else which linked indicators have a statement. Never both.
/// </summary>
public sealed record PlaceWithout(Indicator Indicator, Jurisdiction Place, ImmutableArray<ProvedAbsence> Proved, ImmutableArray<Indicator> See)
{
    /// <summary>Null where there is a statement, and where there is nothing to be said.</summary>
    public static PlaceWithout? Of(Indicator indicator, Jurisdiction place, KnowledgeBase knowledge)
    {
        if (knowledge.Linked.SpeaksOf(indicator.Id, place.Id))
            return null;
        ImmutableArray<ProvedAbsence> proved = [.. indicator.Absences.Where(absence => absence.Jurisdiction == place.Id)];
        ImmutableArray<Indicator> see = proved.IsEmpty ? [.. knowledge.Linked.See(indicator.Id, place.Id)] : [];
        return proved.IsEmpty && see.IsEmpty ? null : new(indicator, place, proved, see);
    }

    /// <summary>The places with plans of their own, in the order of the tree, of which something is to be said.</summary>
    public static ImmutableArray<PlaceWithout> Of(Indicator indicator, KnowledgeBase knowledge) =>
        [.. knowledge.Plans.Select(plan => plan.Jurisdiction).Distinct().Select(place => Of(indicator, knowledge.Jurisdiction(place), knowledge)).OfType<PlaceWithout>()];
}

using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;

namespace Publisher.Site.Jurisdictions;

/// <summary>Which area lies inside which.</summary>
public static class JurisdictionTree
{
    /// <summary>The areas that hold <paramref name="place"/>, nearest first.</summary>
    public static IEnumerable<Jurisdiction> Above(Jurisdiction place, KnowledgeBase knowledge)
    {
        for (JurisdictionId? parent = place.Parent; parent is { } id; parent = knowledge.Jurisdiction(id).Parent)
            yield return knowledge.Jurisdiction(id);
    }

    public static bool IsAbove(JurisdictionId area, Jurisdiction place, KnowledgeBase knowledge)
    {
        for (JurisdictionId? parent = place.Parent; parent is { } id; parent = knowledge.Jurisdiction(id).Parent)
        {
            if (id == area)
                return true;
        }

        return false;
    }
}

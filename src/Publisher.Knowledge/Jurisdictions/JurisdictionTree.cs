using System.Collections.Immutable;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Jurisdictions;

/// <summary>The jurisdictions as a tree: one that lies inside itself, at once or by way of others, is a finding and loses its parent.</summary>
public static class JurisdictionTree
{
    internal static ImmutableArray<Jurisdiction> Of(IEnumerable<(YamlEntry Entry, Jurisdiction Jurisdiction)> read, Findings findings)
    {
        ImmutableArray<(YamlEntry Entry, Jurisdiction Jurisdiction)> all = [.. read.DistinctBy(pair => pair.Jurisdiction.Id)];
        Dictionary<JurisdictionId, JurisdictionId?> parents = all.ToDictionary(pair => pair.Jurisdiction.Id, pair => pair.Jurisdiction.Parent);
        ImmutableArray<Jurisdiction>.Builder tree = ImmutableArray.CreateBuilder<Jurisdiction>(all.Length);
        foreach ((YamlEntry entry, Jurisdiction jurisdiction) in all)
        {
            bool circle = Circle(jurisdiction.Id, parents);
            if (circle)
                findings.Error("OCP0011", entry.PlaceOf("parent"), $"{jurisdiction.Id} lies inside itself", "name the jurisdiction above it; the highest has no parent", length: jurisdiction.Parent!.Value.Value.Length);
            tree.Add(circle ? jurisdiction with { Parent = null } : jurisdiction);
        }

        return tree.MoveToImmutable();
    }

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

    private static bool Circle(JurisdictionId id, Dictionary<JurisdictionId, JurisdictionId?> parents)
    {
        HashSet<JurisdictionId> seen = [];
        JurisdictionId? above = parents[id];
        while (above is { } next && next != id && seen.Add(next))
            above = parents.GetValueOrDefault(next);
        return above == id;
    }
}

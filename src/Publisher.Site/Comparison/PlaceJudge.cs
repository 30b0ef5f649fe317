using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Comparison;

/// <summary>How the figures of any two places stand to each other: one above the other, or side by side.</summary>
internal sealed class PlaceJudge(KnowledgeBase knowledge)
{
    private readonly SideBySide sides = new(knowledge.Plans, knowledge.Parts.Units);

    /// <summary>The most that the plans of either side allow: one plan of a region may be older than the city's, another newer.</summary>
    public Verdict Of(ComparedStatement one, ComparedStatement two) =>
        one.Statements
            .SelectMany(first => two.Statements.Select(second => Of(first, second)))
            .MinBy(verdict => verdict.Differences.Length)!;

    private Verdict Of(Statement one, Statement two)
    {
        Jurisdiction first = knowledge.Jurisdiction(one.Jurisdiction);
        Jurisdiction second = knowledge.Jurisdiction(two.Jurisdiction);
        if (IsPartOfCity(first) || IsPartOfCity(second))
            return new(RelationKind.NotComparable, [Difference.Areas]);
        if (IsNamedAbove(one, first) || IsNamedAbove(two, second))
            return new(RelationKind.NotComparable, [Difference.Named]);
        if (JurisdictionTree.IsAbove(second.Id, first, knowledge))
            return sides.WithAbove(one, two);
        if (!JurisdictionTree.IsAbove(first.Id, second, knowledge))
            return sides.WithPeer(one, two);
        Verdict verdict = sides.WithAbove(two, one);
        return verdict with { Kind = verdict.Kind.Turned() };
    }

    /// <summary>Districts, counties and zones: their targets are set one by one, and nobody ranks them.</summary>
    private static bool IsPartOfCity(Jurisdiction place) =>
        place.Kind is not (JurisdictionKind.Country or JurisdictionKind.Region or JurisdictionKind.City or JurisdictionKind.League);

    /// <summary>A figure that only a plan of an area above gives the place says nothing of the place's own plans.</summary>
    private bool IsNamedAbove(Statement statement, Jurisdiction place) =>
        JurisdictionTree.IsAbove(knowledge.Plan(statement.Plan).Jurisdiction, place, knowledge);
}

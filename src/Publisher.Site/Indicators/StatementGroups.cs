using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Indicators;

/// <summary>An indicator's statements in the order of its page: by place in tree order, variant as curated, year, number.</summary>
public static class StatementGroups
{
    public static ImmutableArray<StatementsOfPlace> ByPlace(
        Indicator indicator,
        IReadOnlyDictionary<JurisdictionId, int> treeOrder,
        KnowledgeBase knowledge) =>
    [
        .. indicator.Statements
            .GroupBy(statement => statement.Jurisdiction)
            .OrderBy(group => treeOrder[group.Key])
            .Select(group => new StatementsOfPlace(
                knowledge.Jurisdiction(group.Key),
                [
                    .. group
                        .OrderBy(statement => VariantOrder(indicator, statement.Variant))
                        .ThenBy(statement => StatementTime.Of(statement).End ?? int.MaxValue),
                ])),
    ];

    private static int VariantOrder(Indicator indicator, VariantId? variant)
    {
        for (int at = 0; at < indicator.Variants.Length; at++)
        {
            if (indicator.Variants[at].Id == variant)
                return at;
        }

        return indicator.Variants.Length;
    }
}

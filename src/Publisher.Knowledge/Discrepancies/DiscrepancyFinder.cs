using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// Every conflict (sums that do not add up among them) and every neutral relation among the statements, by indicator and number, with the explanation someone wrote for it.
/// </summary>
public static class DiscrepancyFinder
{
    public static ImmutableArray<Discrepancy> Find(
        ImmutableArray<Statement> statements,
        ImmutableArray<Jurisdiction> jurisdictions,
        ImmutableArray<Plan> plans,
        ImmutableArray<Unit> units,
        ImmutableArray<Sum> sums,
        IReadOnlyDictionary<DiscrepancyId, Bilingual> explanations,
        Comparing? comparing = null)
    {
        FigureOrder order = new(units);
        ILookup<IndicatorId, Discrepancy> unequal = sums.Where(sum => !sum.AddsUp).Select(OfSum).ToLookup(found => found.Indicator);
        Relations relations = new(jurisdictions, plans, units);
        return
        [
            .. statements
                .GroupBy(statement => statement.Indicator)
                .OrderBy(group => group.Key)
                .SelectMany(group =>
                {
                    ImmutableArray<Discrepancy> among = comparing is null ? Among(group) : comparing(group.Key, () => Among(group));
                    return among.Where(found => found.Type == DiscrepancyType.Conflict).Concat(unequal[group.Key]).Concat(among.Where(found => found.Type == DiscrepancyType.Relation));
                })
                .Select(found => explanations.TryGetValue(found.Id, out Bilingual? text) ? found with { Explanation = text } : found),
        ];

        ImmutableArray<Discrepancy> Among(IGrouping<IndicatorId, Statement> group)
        {
            Discrepancy[] conflicts = [.. Conflicts.Among([.. group], order)];
            return [.. conflicts, .. relations.Among(group.Key, [.. group], conflicts)];
        }
    }

    private static Discrepancy OfSum(Sum sum) =>
        new(sum.Id, DiscrepancyType.Conflict, "sum", sum.Indicator, sum.Statements, Explanation: null, Sum: sum);

    /// <summary>`forest-cover-1-4`: the indicator and the numbers of the statements that stand for what differs, lowest first.</summary>
    internal static DiscrepancyId IdOf(IndicatorId indicator, IEnumerable<StatementId> statements, string suffix = "") =>
        new($"{indicator}-{string.Join('-', statements.Select(Number).Order())}{suffix}");

    internal static int Number(Statement statement) => Number(statement.Id);

    private static int Number(StatementId statement)
    {
        string id = statement.Value;
        return int.Parse(id.AsSpan(id.LastIndexOf('.') + 1), System.Globalization.CultureInfo.InvariantCulture);
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Projects;

/// <summary>
/// Adds up what may be added: amounts of the same thing in the same unit and role. What is retrofitted, replaced, existing or served is never new.
/// </summary>
public static class QuantityTotals
{
    public static ImmutableArray<QuantityTotal> Of(IEnumerable<Project> projects) =>
    [
        .. projects
            .SelectMany(project => project.Quantities.Select(quantity => (project.Plan, Quantity: quantity)))
            .Where(one => one.Quantity.Unit is not null)
            .GroupBy(one => (Unit: one.Quantity.Unit!, one.Quantity.Role))
            .OrderBy(group => group.Key.Role)
            .ThenBy(group => group.Key.Unit, StringComparer.Ordinal)
            .Select(group => Total(group.Key.Unit, group.Key.Role, [.. group])),
    ];

    /// <summary>The reasons that may stand against adding up figures of a role, in the order in which they are asked.</summary>
    public static ImmutableArray<NoSum> Asked(QuantityRole role) => role switch
    {
        QuantityRole.Standard => [NoSum.Standards],
        QuantityRole.Throughput => [NoSum.Rates],
        _ => [NoSum.Bounds, NoSum.Plans, NoSum.Things],
    };

    /// <summary>What a figure must have in common with all it is added to, reason by reason; null is in common with nothing, not even with itself. The page's script is sent it with each figure.</summary>
    public static ImmutableArray<string?> InCommon(PlanId plan, Quantity quantity) =>
    [
        .. Asked(quantity.Role).Select(reason => reason switch
        {
            NoSum.Bounds => IsBound(quantity) ? null : "exact",
            NoSum.Plans => plan.Value,
            NoSum.Things => quantity.Of.Zh,
            _ => null,
        }),
    ];

    private static QuantityTotal Total(string unit, QuantityRole role, ImmutableArray<(PlanId Plan, Quantity Quantity)> figures)
    {
        ImmutableArray<string?>[] common = [.. figures.Select(figure => InCommon(figure.Plan, figure.Quantity))];
        NoSum? why = Asked(role).Where((_, at) => common.Any(one => one[at] is null || one[at] != common[0][at])).Select(reason => (NoSum?)reason).FirstOrDefault();
        return new(unit, role, figures.Length, why is null ? figures.Sum(figure => figure.Quantity.Total) : null, why);
    }

    /// <summary>A figure that is not one exact number.</summary>
    private static bool IsBound(Quantity quantity) => quantity.Comparator != Comparator.Equal || quantity.ValueHigh is not null;
}

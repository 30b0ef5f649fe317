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

    private static QuantityTotal Total(string unit, QuantityRole role, ImmutableArray<(PlanId Plan, Quantity Quantity)> figures)
    {
        ImmutableArray<Quantity> quantities = [.. figures.Select(figure => figure.Quantity)];
        NoSum? why = role switch
        {
            QuantityRole.Standard => NoSum.Standards,
            QuantityRole.Throughput => NoSum.Rates,
            _ when quantities.Any(IsBound) => NoSum.Bounds,
            _ when figures.Select(figure => figure.Plan).Distinct().Skip(1).Any() => NoSum.Plans,
            _ when quantities.Select(quantity => quantity.Of.Zh).Distinct(StringComparer.Ordinal).Skip(1).Any() => NoSum.Things,
            _ => null,
        };
        return new(unit, role, quantities.Length, why is null ? quantities.Sum(quantity => quantity.Total) : null, why);
    }

    /// <summary>A figure that is not one exact number.</summary>
    public static bool IsBound(Quantity quantity) => quantity.Comparator != Comparator.Equal || quantity.ValueHigh is not null;
}

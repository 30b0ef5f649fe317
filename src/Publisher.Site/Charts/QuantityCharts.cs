using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Site.Api;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>
/// The sums of project quantities that may be drawn: exact amounts of the same thing, role and unit, each of another project of one plan and one sector. Rates and standards are no
/// amounts; of a bundle, of a range or of two plans nothing is added.
/// </summary>
public static class QuantityCharts
{
    private const int FewestProjects = 2;

    public static ImmutableArray<QuantityChart> Of(KnowledgeBase knowledge) =>
    [
        .. knowledge.Projects
            .Where(project => project.Kind == ProjectKind.Project)
            .SelectMany(project => project.Quantities.Where(MayBeAdded).Select(quantity => new ProjectAmount(project, quantity)))
            .GroupBy(amount => (amount.Project.Sector, amount.Project.Plan, amount.Quantity.Role, Unit: amount.Quantity.Unit!, amount.Quantity.Of))
            .Where(group => group.DistinctBy(amount => amount.Project.Id).Count() is var projects && projects >= FewestProjects && projects == group.Count())
            .OrderBy(group => knowledge.Sectors.IndexOf(knowledge.Sector(group.Key.Sector)))
            .Select(group => new QuantityChart(group.Key.Sector, group.Key.Plan, group.Key.Role, group.Key.Unit, group.Key.Of, [.. group], NameOf(group.First()))),
    ];

    private static bool MayBeAdded(Quantity quantity) =>
        quantity is { Comparator: Comparator.Equal, ValueHigh: null, Unit: not null, Role: not (QuantityRole.Standard or QuantityRole.Throughput) };

    /// <summary>After the first project and the place of the quantity in it: both are permanent.</summary>
    private static string NameOf(ProjectAmount first) => string.Create(
        CultureInfo.InvariantCulture,
        $"{first.Project.Sector}-{first.Quantity.Role.Word()}-{first.Project.Id}-{first.Project.Quantities.IndexOf(first.Quantity) + 1}");
}

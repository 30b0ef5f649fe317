using Publisher.Knowledge.Projects;

namespace Publisher.Site.Projects;

/// <summary>
/// The quantities of one printed unit and role. <paramref name="Sum"/> is in that unit, null where adding up would say something that no
/// plan says; <paramref name="Why"/> tells the reason then. A single figure is its own sum.
/// </summary>
public sealed record QuantityTotal(string Unit, QuantityRole Role, int Figures, decimal? Sum, NoSum? Why);

/// <summary>Why quantities are not added up.</summary>
public enum NoSum
{
    /// <summary>Limits that plants must keep to.</summary>
    Standards,

    /// <summary>Per hour, day or year, or the output of one plant.</summary>
    Rates,

    /// <summary>Ranges, and figures with around, at least or at most.</summary>
    Bounds,

    /// <summary>Two plans may name the same work.</summary>
    Plans,

    /// <summary>Lengths of gas and of heating pipelines, tanks and stations.</summary>
    Things,
}

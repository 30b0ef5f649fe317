using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Projects;

/// <summary>
/// A concrete work, or an item of a column that is a measure, direction, standard or pilot. <paramref name="Quote"/> holds its printed name
/// (nothing marked). <paramref name="Jurisdictions"/> are the printed places, or the plan's own where none is printed.
/// </summary>
public sealed record Project(
    ProjectId Id,
    ProjectKind Kind,
    PlanId Plan,
    int? Column,
    PassageId? Group,
    string? Number,
    PassageId Passage,
    Bilingual Name,
    SectorId Sector,
    ImmutableArray<NamedOrganization> Owners,
    ImmutableArray<JurisdictionId> Jurisdictions,
    bool PlacePrinted,
    ImmutableArray<Quantity> Quantities,
    Quote Quote);

public enum ProjectKind
{
    Project,
    Measure,
    Direction,
    Standard,
    Pilot,
}

/// <summary>An organization with the words that name it in the passage.</summary>
public sealed record NamedOrganization(OrganizationId Organization, string As);

/// <summary>A proved quantity of a project, in the printed unit.</summary>
public sealed record Quantity(
    decimal Value,
    decimal? ValueHigh,
    string? Unit,
    Comparator Comparator,
    QuantityRole Role,
    Bilingual Of,
    Quote Quote)
{
    /// <summary>The clause of the English passage; null where the record quotes none.</summary>
    public EnglishQuote? English { get; init; }
}

public enum QuantityRole
{
    New,
    Retrofitted,
    Replaced,
    Existing,
    Standard,
    Throughput,
    Served,
}

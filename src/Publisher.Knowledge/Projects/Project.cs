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
    Quote Quote)
{
    /// <summary>What a printed name that is only a place or a noun is here: 低碳园区 of 托清经济开发区. Null where the name says it.</summary>
    public Bilingual? Purpose { get; init; }

    /// <summary>The name with its purpose in brackets, as the site shows it.</summary>
    public Bilingual Title => Purpose is { } purpose ? Name.With(purpose, (name, of) => $"{name}（{of}）", (name, of) => $"{name} ({of})") : Name;

    /// <summary>Null where the plan says no time.</summary>
    public ProjectTime? Time { get; init; }

    /// <summary>Null where the plan does not say how far it is.</summary>
    public PrintedState? State { get; init; }

    public ImmutableArray<Funding> Funding { get; init; } = [];

    /// <summary>The same work under other records, as written here; the other ends do not repeat it.</summary>
    public ImmutableArray<SameWork> Same { get; init; } = [];
}

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

    /// <summary>The time to which a throughput is printed; null for every other role, and where none is printed.</summary>
    public Per? Per { get; init; }

    /// <summary>How many there are of what the value is of one; null where it is of all.</summary>
    public int? Each { get; init; }

    /// <summary>The value of all.</summary>
    public decimal Total => Value * (Each ?? 1);
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

    /// <summary>Land, forest or grassland that is improved or restored, where it is.</summary>
    Treated,

    /// <summary>What the works disturb: road that is broken up.</summary>
    Affected,

    /// <summary>How long something has been in service.</summary>
    InService,
}

/// <summary>The time to which an output or handling is printed.</summary>
public enum Per
{
    Hour,
    HalfDay,
    Day,
    Year,
}

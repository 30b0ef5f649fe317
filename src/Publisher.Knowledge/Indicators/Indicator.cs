using System.Collections.Immutable;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Names;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Indicators;

/// <summary>A measurable thing, with every statement of every plan about it in the order of their numbers.</summary>
public sealed record Indicator(
    IndicatorId Id,
    Bilingual Name,
    SectorId Sector,
    string? Unit,
    Aim Aim,
    Bilingual Definition,
    ImmutableArray<Variant> Variants,
    ImmutableArray<IndicatorLink> Related,
    ImmutableArray<IndicatorLink> Differs,
    ImmutableArray<Statement> Statements)
{
    /// <summary>The plans that were proved to say nothing on it, in the order of the file.</summary>
    public ImmutableArray<ProvedAbsence> Absences { get; init; } = [];

    public IndicatorKind Kind { get; init; }

    public ImmutableArray<IndicatorRemark> Remarks { get; init; } = [];

    public OtherNames OtherNames { get; init; } = OtherNames.None;

    /// <summary>Whether words of a plan that are no statement here were proved to say where it aims.</summary>
    public bool IsAimPrinted { get; init; }
}

public enum IndicatorKind
{
    /// <summary>What a place aims at or has reached.</summary>
    Indicator,

    /// <summary>What projects, plants or buildings must keep to: a threshold, a ban, a requirement.</summary>
    Rule,
}

/// <summary>Where the plans themselves aim.</summary>
public enum Aim
{
    None,
    Up,
    Down,
}

public sealed record Variant(VariantId Id, Bilingual Name);

/// <summary>What the text of one plan leaves open or means in particular, which the definition does not say.</summary>
public sealed record IndicatorRemark(PlanId Plan, Bilingual Text);

public sealed record IndicatorLink(IndicatorId Indicator, Bilingual Why);

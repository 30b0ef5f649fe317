using System.Collections.Immutable;
using Publisher.Knowledge.Absences;
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
}

/// <summary>Where the plans themselves aim.</summary>
public enum Aim
{
    None,
    Up,
    Down,
}

public sealed record Variant(VariantId Id, Bilingual Name);

public sealed record IndicatorLink(IndicatorId Indicator, Bilingual Why);

using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// <paramref name="Own"/> stand as <paramref name="Kind"/> says to <paramref name="Other"/>: a place's figures to those of the area above it, of another place or of another plan of the same place,
/// a target to its baseline. Both sides have a statement. <paramref name="Places"/> are the places of the own side; <paramref name="Reasons"/> why the two are not compared, or what
/// must be said where they are.
/// </summary>
public sealed record Relation(
    RelationKind Kind,
    RelationBasis Basis,
    ImmutableArray<JurisdictionId> Places,
    ImmutableArray<StatementId> Own,
    ImmutableArray<StatementId> Other,
    ImmutableArray<Difference> Reasons);

/// <summary>What stands beside what.</summary>
public enum RelationBasis
{
    /// <summary>A place beside the area above it.</summary>
    Above,

    /// <summary>A place beside another on its own level.</summary>
    Places,

    /// <summary>What one plan says of a place beside what another does.</summary>
    Plans,

    /// <summary>A target beside the baseline of its own plan.</summary>
    Baseline,
}

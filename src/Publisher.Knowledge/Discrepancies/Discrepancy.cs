using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// Statements that disagree (conflict: everything the same but the value) or stand beside each other (relation, with <paramref name="Relation"/>). Computed; the
/// explanation is curated and null until someone writes it. <paramref name="Kind"/>: value, binding or sum (with <paramref name="Sum"/>) for a conflict; the word of its <see cref="RelationKind"/> for a relation.
/// </summary>
public sealed record Discrepancy(
    DiscrepancyId Id,
    DiscrepancyType Type,
    string Kind,
    IndicatorId Indicator,
    ImmutableArray<StatementId> Statements,
    Bilingual? Explanation,
    Relation? Relation = null,
    Sum? Sum = null);

public enum DiscrepancyType
{
    Conflict,
    Relation,
}

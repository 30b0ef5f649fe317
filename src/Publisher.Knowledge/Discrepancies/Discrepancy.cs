using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Discrepancies;

/// <summary>
/// Statements that disagree (conflict: everything the same but the value) or stand beside each other (relation). Computed; the
/// explanation is curated and null until someone writes it. <paramref name="Kind"/>: value, binding for a conflict; same, higher, lower,
/// set-from-above, other-scope, not-comparable for a relation.
/// </summary>
public sealed record Discrepancy(
    DiscrepancyId Id,
    DiscrepancyType Type,
    string Kind,
    IndicatorId Indicator,
    ImmutableArray<StatementId> Statements,
    Bilingual? Explanation);

public enum DiscrepancyType
{
    Conflict,
    Relation,
}

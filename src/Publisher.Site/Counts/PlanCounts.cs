using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Counts;

/// <summary>
/// How much of a plan is recorded. <paramref name="Kinds"/> has every kind of statement in the order of the kinds, zeros too; <paramref name="Items"/> are those of its columns and the
/// projects of its prose; <paramref name="Checked"/> and <paramref name="Draft"/> passages have English.
/// </summary>
public sealed record PlanCounts(
    Plan Plan,
    int Passages,
    int Checked,
    int Draft,
    ImmutableArray<(StatementKind Kind, int Count)> Kinds,
    int Items,
    int Quantities,
    int Assignments,
    int Documents,
    int Notes)
{
    public int Statements => Kinds.Sum(kind => kind.Count);
}

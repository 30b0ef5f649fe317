using System.Collections.Immutable;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Passages;

/// <summary>
/// A stretch of a plan with a permanent id. <paramref name="Source"/> is its text in the seed's script, <paramref name="Hans"/> in Simplified
/// (the same for a Simplified seed); both are empty for a table only if the table is. <paramref name="Level"/> is that of a heading,
/// <paramref name="Column"/> the number of the column (专栏) it opens or stands in, <paramref name="Group"/> the group heading above it there,
/// <paramref name="Headings"/> the headings above it, outermost first.
/// </summary>
public sealed record Passage(
    PlanId Plan,
    PassageId Id,
    PassageKind Kind,
    int? Level,
    int? Column,
    PassageId? Group,
    string Part,
    LineSpan Lines,
    string Source,
    string Hans,
    Table? Table,
    Translation? English,
    ImmutableArray<PassageId> Headings);

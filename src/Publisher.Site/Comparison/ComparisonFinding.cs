using System.Collections.Immutable;
using Publisher.Knowledge.Discrepancies;

namespace Publisher.Site.Comparison;

/// <summary>
/// How a figure of one place (<paramref name="One"/>) stands to a figure of another (<paramref name="Two"/>), or why the two are not compared. Where only one side is named,
/// it is what keeps the comparison from being made: a target set from above, a figure in doubt.
/// </summary>
public sealed record ComparisonFinding(RelationKind Kind, ImmutableArray<Difference> Differences, ComparedStatement? One, ComparedStatement? Two)
{
    public bool IsComparison => Kind.Compares();

    /// <summary>The same, said of the second place.</summary>
    public ComparisonFinding Turned() => new(Kind.Turned(), Differences, Two, One);
}

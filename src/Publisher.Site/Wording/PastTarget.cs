using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>Whether a target's year is over on the day the content speaks of. Whether it was met is not ours to say.</summary>
public static class PastTarget
{
    public static bool Is(Statement statement, DateOnly asOf) =>
        statement.Kind is StatementKind.Target or StatementKind.Limit or StatementKind.Capacity
        && StatementTime.Of(statement).End is { } year
        && year < asOf.Year;

    public static ImmutableArray<int> Years(IEnumerable<Statement> statements, DateOnly asOf) =>
        [.. statements.Where(statement => Is(statement, asOf)).Select(statement => StatementTime.Of(statement).End.GetValueOrDefault()).Distinct().Order()];
}

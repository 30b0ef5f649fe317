using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Wording;

/// <summary>Whether a target's year is over on the day the content speaks of. A ban in words that begins in a year is no target of that year. Whether one was met is not ours to say.</summary>
public static class PastTarget
{
    public static bool Is(Statement statement, DateOnly asOf) =>
        statement is { Kind: StatementKind.Target or StatementKind.Capacity } or { Kind: StatementKind.Limit, Value: not null }
        && StatementTime.Of(statement).End is { } year
        && year < asOf.Year;

    /// <summary>The text that says so of one year or of several.</summary>
    public static string Text(int years) => years > 1 ? "wording.past-years" : "wording.past-year";

    public static ImmutableArray<int> Years(IEnumerable<Statement> statements, DateOnly asOf) =>
        [.. statements.Where(statement => Is(statement, asOf)).Select(statement => StatementTime.Of(statement).End.GetValueOrDefault()).Distinct().Order()];
}

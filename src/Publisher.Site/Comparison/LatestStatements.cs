using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Comparison;

/// <summary>
/// Chooses what a cell shows of a place's statements: targets, else what was observed, else the rest, and beside words alone the first of these that has a number; of each definition (measure, variant, scope,
/// base, tier) the latest; beside a number, words without a year are left to the indicator's own page. A target for a year in which another place's latest falls is shown too, so that equal years stand side by side.
/// </summary>
internal static class LatestStatements
{
    public static ImmutableArray<Statement> Choose(IEnumerable<Statement> statements, IReadOnlySet<int> targetYears)
    {
        Statement[] figures = [.. statements.Where(statement => !statement.IsDelegated)];
        int rank = figures.Select(statement => Rank(statement.Kind)).DefaultIfEmpty().Min();
        Statement[] chosen = [.. figures.Where(statement => Rank(statement.Kind) == rank)];
        // Words alone leave a reader without a figure where the plans have one.
        if (!chosen.Any(statement => statement.Value is not null) && figures.Where(statement => statement.Value is not null).Select(statement => Rank(statement.Kind)).Order().ToArray() is [int next, ..])
            chosen = [.. chosen, .. figures.Where(statement => statement.Value is not null && Rank(statement.Kind) == next)];
        bool hasNumber = chosen.Any(statement => statement.Value is not null);
        return
        [
            .. chosen
                .Where(statement => !hasNumber || statement.Value is not null || StatementTime.Of(statement).IsKnown)
                .GroupBy(Comparability.Of)
                .SelectMany(alike => Latest([.. alike], rank == 0 ? targetYears : new HashSet<int>()))
                .OrderBy(statement => statement.Doubtful)
                .ThenBy(statement => StatementTime.Of(statement).End ?? int.MaxValue),
        ];
    }

    /// <summary>The latest year a target of each place is for.</summary>
    public static IReadOnlySet<int> TargetYears(IEnumerable<IEnumerable<Statement>> places) =>
        places
            .Select(statements => statements
                .Where(statement => Rank(statement.Kind) == 0)
                .Max(statement => StatementTime.Of(statement).End))
            .OfType<int>()
            .ToHashSet();

    private static IEnumerable<Statement> Latest(ImmutableArray<Statement> alike, IReadOnlySet<int> years)
    {
        int? latest = alike.Max(statement => StatementTime.Of(statement).End);
        return alike.Where(statement =>
            StatementTime.Of(statement).End is not { } end || end == latest || years.Contains(end));
    }

    private static int Rank(StatementKind kind) => kind switch
    {
        StatementKind.Target or StatementKind.Limit => 0,
        StatementKind.Baseline or StatementKind.Reported or StatementKind.Estimate => 1,
        _ => 2,
    };
}

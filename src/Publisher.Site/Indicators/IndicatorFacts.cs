using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Indicators;

/// <summary>An indicator in numbers: where, for which years, and how much of it is no plain figure. The years are null where no statement gives one.</summary>
public sealed record IndicatorFacts(
    ImmutableArray<Jurisdiction> Places,
    int? FirstYear,
    int? LastYear,
    int Statements,
    int Delegated,
    int InWords,
    int Doubtful)
{
    public static IndicatorFacts Of(Indicator indicator, ImmutableArray<StatementsOfPlace> places)
    {
        ImmutableArray<Statement> all = indicator.Statements;
        int? first = null, last = null;
        foreach (Statement statement in all)
        {
            first = Least(first, statement.Period?.From ?? statement.Year);
            last = Most(last, StatementTime.Of(statement).End);
        }

        return new(
            [.. places.Select(group => group.Place)],
            first,
            last,
            all.Length,
            all.Count(statement => statement.IsDelegated),
            all.Count(statement => statement is { Words: not null, IsDelegated: false }),
            all.Count(statement => statement.Doubtful));
    }

    private static int? Least(int? known, int? year) => known is { } one && year is { } other ? Math.Min(one, other) : known ?? year;

    private static int? Most(int? known, int? year) => known is { } one && year is { } other ? Math.Max(one, other) : known ?? year;
}

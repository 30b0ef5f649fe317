using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Statements;

/// <summary>
/// What a figure is of, all but the area and the time: two figures are set beside each other only where this is equal.
/// <paramref name="Rhythm"/>, by the names of its qualifiers, keeps yearly, cumulative and added amounts apart; a share of what is added is so by its indicator, whether a sentence repeats 新增 or not.
/// A base year that is not printed equals only another that is not.
/// </summary>
public sealed record Comparability(
    IndicatorId Indicator,
    VariantId? Variant,
    ScopeId? Scope,
    Measure Measure,
    int? BaseYear,
    Tier? Tier,
    string Rhythm)
{
    private const string Added = "added";

    public static Comparability Of(Statement statement) => new(
        statement.Indicator,
        statement.Variant,
        statement.Scope,
        statement.Measure,
        statement.BaseYear,
        statement.Tier,
        RhythmOf(statement));

    /// <summary>Most figures have none, and the comparisons of a site ask for millions.</summary>
    private static string RhythmOf(Statement statement) =>
        statement.Qualifiers.IsEmpty
            ? ""
            : string.Join(' ', statement.Qualifiers.Where(qualifier => qualifier.Rhythm && (qualifier.Shown != Added || statement.Measure != Measure.Share)).Select(qualifier => qualifier.Shown).Order(StringComparer.Ordinal));
}

/// <summary>The year or the period a figure is for; neither where the plan does not say.</summary>
public readonly record struct StatementTime(int? Year, Period? Period)
{
    /// <summary>From the first to the last year of a five-year plan.</summary>
    private const int PlanPeriod = 4;

    public static StatementTime Of(Statement statement) => new(statement.Year, statement.Period);

    /// <summary>When a figure is due: a cut by 2025 and one over 2021-2025 end alike, and are cuts over the same years.</summary>
    public static StatementTime DeadlineOf(Statement statement)
    {
        StatementTime time = Of(statement);
        bool isCutAhead = statement is { Kind: StatementKind.Target or StatementKind.Limit, Measure: Measure.Change or Measure.Points };
        return isCutAhead && time.Period is { } period && period.To - period.From == PlanPeriod ? new(period.To, null) : time;
    }

    public bool IsKnown => Year is not null || Period is not null;

    /// <summary>The last year it speaks of.</summary>
    public int? End => Year ?? Period?.To;
}

using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Statements;

/// <summary>
/// What a figure is of, all but the area and the time: two figures are set beside each other only where this is equal.
/// <paramref name="Rhythm"/>, by the names of its qualifiers, keeps yearly, cumulative and added amounts apart. A base year that is not printed equals only another that is not.
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
        statement.Qualifiers.IsEmpty ? "" : string.Join(' ', statement.Qualifiers.Where(qualifier => qualifier.Rhythm).Select(qualifier => qualifier.Shown).Order(StringComparer.Ordinal));
}

/// <summary>The year or the period a figure is for; neither where the plan does not say.</summary>
public readonly record struct StatementTime(int? Year, Period? Period)
{
    public static StatementTime Of(Statement statement) => new(statement.Year, statement.Period);

    public bool IsKnown => Year is not null || Period is not null;

    /// <summary>The last year it speaks of.</summary>
    public int? End => Year ?? Period?.To;
}

using System.Collections.Immutable;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Charts;

/// <summary>
/// Figures that may share one axis: one measure, dimension, variant, scope, base year and tier. Values are in the unit of <paramref name="Unit"/>
/// (its English name); <paramref name="Basis"/> is what all of them have in common.
/// </summary>
public sealed record Chart(Comparability Basis, string Unit, ImmutableArray<ChartSeries> Series);

/// <summary>The figures of one place and one family of kinds, by year. A target is never joined to what was observed.</summary>
public sealed record ChartSeries(JurisdictionId Jurisdiction, KindFamily Family, ImmutableArray<ChartPoint> Points);

/// <summary>A figure on the axis; <paramref name="High"/> is the upper end of a range.</summary>
public sealed record ChartPoint(int Year, decimal Value, decimal? High, StatementId Statement);

/// <summary>A statement that no chart of its indicator shows, and why; it is listed beside them.</summary>
public sealed record Uncharted(StatementId Statement, UnchartedReason Reason);

public enum UnchartedReason
{
    Delegated,
    Doubtful,
    Words,
    TimeUnknown,
    OtherKind,
}

/// <summary>What an indicator's charts show, and what they leave out.</summary>
public sealed record ChartSet(ImmutableArray<Chart> Charts, ImmutableArray<Uncharted> Left);

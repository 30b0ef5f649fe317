using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Comparison;

/// <summary>How a city's figure stands to a regional one (<paramref name="Region"/>), or why the two are not compared.</summary>
public sealed record ComparisonFinding(FindingKind Kind, ImmutableArray<Difference> Differences, Statement Region);

public enum FindingKind
{
    Same,
    Higher,
    Lower,
    OtherScope,
    NotComparable,
}

/// <summary>What keeps two figures from being compared.</summary>
public enum Difference
{
    Measure,
    Variant,
    Scope,
    BaseYear,
    Tier,
    Rhythm,
    Kind,
    Time,
    PlanOrder,
    Unit,
    Comparator,
}

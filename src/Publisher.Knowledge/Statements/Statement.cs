using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Statements;

/// <summary>
/// What one plan says about one indicator for one jurisdiction, proved against its quote. A number (in <paramref name="Unit"/>, the
/// printed unit in Simplified) or words, never both.
/// </summary>
public sealed record Statement(
    StatementId Id,
    IndicatorId Indicator,
    JurisdictionId Jurisdiction,
    PlanId Plan,
    StatementKind Kind,
    Measure Measure,
    decimal? Value,
    decimal? ValueHigh,
    Bilingual? Words,
    string? Unit,
    Comparator? Comparator,
    ImmutableArray<Qualifier> Qualifiers,
    PrintedWord? Effort,
    Binding? Binding,
    Tier? Tier,
    ScopeId? Scope,
    VariantId? Variant,
    int? Year,
    Period? Period,
    int? BaseYear,
    ImmutableArray<JurisdictionId> DelegatedBy,
    string? Mark,
    bool Doubtful,
    PassageId Passage,
    Quote Quote)
{
    /// <summary>How far a sentence in words binds; null for a number.</summary>
    public Force? Force { get; init; }

    /// <summary>Which way a change goes; null for every other measure.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The clause of the English passage; null where the record quotes none.</summary>
    public EnglishQuote? English { get; init; }

    /// <summary>The printed words around the year, in Simplified: 到2025年, 2023年底前, 2025年目标值; null where there is no year.</summary>
    public string? Dated { get; init; }

    /// <summary>The things a sentence in words is about, as it prints them in a list; empty where it speaks of one, and for a number.</summary>
    public ImmutableArray<NamedSubject> Subjects { get; init; } = [];

    public bool IsDelegated => !DelegatedBy.IsEmpty;
}

public enum StatementKind
{
    Baseline,
    Reported,
    Estimate,
    Target,
    Limit,
    Threshold,
    Capacity,
    Funding,
    Count,
    Context,
    Action,
}

public enum Measure
{
    Level,
    Share,
    Change,
    Points,
    Addition,
    Flow,
    Gap,
}

/// <summary>Printed as = &gt;= &lt;= &gt; &lt; ~ in content and API.</summary>
public enum Comparator
{
    Equal,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,
    Around,
}

public enum Binding
{
    Binding,
    Anticipatory,
}

public enum Tier
{
    Base,
    Stretch,
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>
/// Figures that may share one axis. Values are in the unit of <paramref name="Unit"/> (its English name); <paramref name="Basis"/> is what all of them have in
/// common. <paramref name="Name"/> names its files. <paramref name="Missing"/> are places of which something is said and nothing drawn.
/// </summary>
public sealed record Chart(
    IndicatorId Indicator,
    string Name,
    ChartBasis Basis,
    string Unit,
    ImmutableArray<ChartPlace> Places,
    ImmutableArray<MissingPlace> Missing) : Graphic(Routes.Indicator(Indicator), Name)
{
    public IEnumerable<ChartMark> Marks => Places.SelectMany(place => place.Marks);

    public override IEnumerable<Statement> Statements => Marks.SelectMany(mark => mark.Statements);

    public override string Finding(KnowledgeBase knowledge, Language language) => ChartFinding.Of(this, knowledge, language);

    public override Drawing Draw(KnowledgeBase knowledge, Language language) => ChartLayout.Of(this, knowledge, language);

    public override string Subject(Statement statement, KnowledgeBase knowledge, Language language) => knowledge.Jurisdiction(statement.Jurisdiction).Name[language];

    public override ReadOnlyMemory<byte> Csv(KnowledgeBase knowledge, Language language) => ChartCsv.Of(this, knowledge, language);
}

/// <summary>What all figures of a chart have in common: a cut is no rise, and a flow of one year none of five.</summary>
public sealed record ChartBasis(Comparability Figures, Direction? Direction, ChartSpan Span)
{
    public static ChartBasis Of(Statement statement) =>
        new(Comparability.Of(statement), SpokenDirection.Of(statement), ChartSpan.Of(statement));
}

/// <summary>The figures of one place, by year, observed before set.</summary>
public sealed record ChartPlace(JurisdictionId Jurisdiction, ImmutableArray<ChartMark> Marks);

/// <summary>
/// A figure on the axis, with every statement that says just this; <paramref name="High"/> is the upper end of a range. <paramref name="From"/> is the baseline that the target's
/// own plan gives for it: the two are set apart by a thin line, never joined to a series.
/// </summary>
public sealed record ChartMark(decimal Value, decimal? High, decimal? From, ImmutableArray<Statement> Statements)
{
    public Statement Statement => Statements[0];

    public KindFamily Family => Statement.Kind.Family();

    public Comparator Comparator => Statement.Comparator ?? Comparator.Equal;
}

/// <summary>A place the comparison speaks of, and why this chart has no figure of it; <paramref name="Statement"/> is one that says so.</summary>
public sealed record MissingPlace(JurisdictionId Jurisdiction, MissingReason Reason, Statement Statement);

public enum MissingReason
{
    Delegated,
    OtherBasis,
}

/// <summary>A statement that no chart of its indicator shows, and why; it is listed beside them.</summary>
public sealed record Uncharted(Statement Statement, UnchartedReason Reason);

public enum UnchartedReason
{
    Delegated,
    Doubtful,
    Words,
    TimeUnknown,
    OtherKind,
    CalendarYear,
    BaseUnknown,
    Alone,
}

/// <summary>What an indicator's charts show, and what they leave out.</summary>
public sealed record ChartSet(ImmutableArray<Chart> Charts, ImmutableArray<Uncharted> Left)
{
    public static ChartSet None { get; } = new([], []);
}

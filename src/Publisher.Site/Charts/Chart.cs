using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Charts;

/// <summary>
/// Figures of one indicator on one scale, in bands of what may be read together. <paramref name="Name"/> names its files. <paramref name="Extent"/> (its least and greatest value) and
/// <paramref name="Times"/> are those of all its figures, and stay when some are taken out. <paramref name="Missing"/> are places with plans of which nothing is drawn.
/// </summary>
public sealed record Chart(
    IndicatorId Indicator,
    string Name,
    ChartFrame Frame,
    Extent Extent,
    ChartTimes Times,
    ImmutableArray<ChartBand> Bands,
    ImmutableArray<MissingPlace> Missing)
{
    /// <summary>Whether it had several bands when it was planned: then each has a caption, also where it is left alone.</summary>
    public bool IsBanded { get; } = Bands.Length > 1;

    public Route Page => Routes.Indicator(Indicator);

    public IEnumerable<ChartPlace> Places => Bands.SelectMany(band => band.Places);

    public IEnumerable<ChartMark> Marks => Places.SelectMany(place => place.Marks);

    /// <summary>Every statement it draws, in its order.</summary>
    public IEnumerable<Statement> Statements => Marks.SelectMany(mark => mark.Statements);

    public string Url(string type, Language language) => $"{Page.Url(language)}{Name}.{type}";

    /// <summary>With other bands; null where none is left.</summary>
    public Chart? With(IEnumerable<ChartBand> bands) => this with { Bands = [.. bands], Missing = [] } is { Bands.IsEmpty: false } narrowed ? narrowed : null;
}

/// <summary>The values between which all figures of a chart lie, in the unit of its frame.</summary>
public readonly record struct Extent(decimal Least, decimal Most)
{
    /// <summary>A value alone: of a share it is seen how much of the whole it is.</summary>
    public bool IsOne => Least == Most;

    public static Extent Of(IEnumerable<ChartMark> marks)
    {
        decimal[] values = [.. marks.SelectMany(mark => (decimal[])[mark.Value, mark.High ?? mark.Value])];
        return new(values.Min(), values.Max());
    }
}

/// <summary>Figures that may be read together: they agree in definition, scope and base year.</summary>
public sealed record ChartBand(ChartBasis Basis, ImmutableArray<ChartPlace> Places);

/// <summary>The figures of one place, by year, observed before set. <paramref name="Scope"/> only where a row is of a part of the place: on a calendar.</summary>
public sealed record ChartPlace(JurisdictionId Jurisdiction, ScopeId? Scope, ImmutableArray<ChartMark> Marks);

/// <summary>
/// A figure on the axis, in all its wordings; <paramref name="High"/> is the upper end of a range. <paramref name="From"/> is the baseline that the target's own plan gives for it: the two are
/// joined by a line, and no others are.
/// </summary>
public sealed record ChartMark(decimal Value, decimal? High, decimal? From, ImmutableArray<ChartReading> Readings)
{
    public Statement Statement => Readings[0].Statement;

    public IEnumerable<Statement> Statements => Readings.SelectMany(reading => reading.Statements);

    public KindFamily Family => Statement.Kind.Family();

    public bool IsSet => Family != KindFamily.Observed;
}

/// <summary>One wording of a figure, with every statement that says just this.</summary>
public sealed record ChartReading(ImmutableArray<Statement> Statements)
{
    public Statement Statement => Statements[0];

    public Comparator Comparator => Statement.Comparator ?? Comparator.Equal;
}

/// <summary>A place with plans, and why this chart has no figure of it; <paramref name="Statement"/> is one that says so, where one does.</summary>
public sealed record MissingPlace(JurisdictionId Jurisdiction, MissingReason Reason, Statement? Statement);

public enum MissingReason
{
    Delegated,
    OtherBasis,
    Words,
    NotFound,
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
    BaseUnknown,
    Alone,
}

/// <summary>What an indicator's charts show, and what they leave out.</summary>
public sealed record ChartSet(ImmutableArray<Chart> Charts, ImmutableArray<Uncharted> Left)
{
    public static ChartSet None { get; } = new([], []);
}

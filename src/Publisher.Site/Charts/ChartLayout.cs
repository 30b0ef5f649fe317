using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>Sets a chart out in a language: a row for each place, with its marks and their words.</summary>
public sealed class ChartLayout
{
    private const string Percent = "%";

    private readonly Chart chart;
    private readonly KnowledgeBase knowledge;
    private readonly Language language;
    private readonly Interface texts;
    private readonly string unit;
    private readonly decimal factor;
    private readonly Axis axis;

    private ChartLayout(Chart chart, KnowledgeBase knowledge, Language language)
    {
        (this.chart, this.knowledge, this.language, texts) = (chart, knowledge, language, knowledge.Parts.Interface);
        (unit, factor) = AxisUnits.Shown(chart, knowledge, language);
        axis = Axis.Of(chart.Frame, chart.Extent, factor, chart.Statements.First().Unit is { } printed ? knowledge.Unit(printed) : null);
    }

    public static Drawing Of(Chart chart, KnowledgeBase knowledge, Language language) => new ChartLayout(chart, knowledge, language).Draw();

    private Drawing Draw()
    {
        ImmutableArray<DrawnBand> bands = [.. chart.Bands.Select(Band)];
        return new(
            [.. axis.Steps.Select(step => new DrawnTick(axis.At(step), TickOf(step)))],
            unit == Percent ? "" : unit,
            axis.IsCut,
            Head(),
            bands,
            [.. chart.Missing.Select(Missing)],
            DrawnSigns.Keys(bands, chart.Frame.IsCalendar));
    }

    private string TickOf(decimal step) => chart.Frame.IsCalendar
        ? NumberWording.Year((int)step)
        : NumberWording.Of(Axis.Plain(step), knowledge, language) + (unit == Percent ? Percent : "");

    private DrawnBand Band(ChartBand band) => new(
        Caption(band),
        Reference(band),
        [.. band.Places.Select(place => Row(place, band))]);

    /// <summary>What all figures of the band are limited to; null of a chart's only band that is limited to nothing.</summary>
    private string? Caption(ChartBand band)
    {
        ImmutableArray<string> limits = [.. Subjects.LimitsOf(band, knowledge, language), .. band.Basis.IsTiered ? [texts["chart.band.tiered", language]] : Array.Empty<string>()];
        if (limits.IsEmpty)
            return chart.IsBanded ? texts["chart.band.plain", language] : null;
        return texts.Say(new BandLimits(limits), language);
    }

    /// <summary>In a band of two tiers, the basic target of the area that holds all others.</summary>
    private double? Reference(ChartBand band) =>
        band.Basis.IsTiered
        && band.Places is [{ Marks: [var basic, ..] } whole, _, ..]
        && band.Places.Skip(1).All(place => JurisdictionTree.IsAbove(whole.Jurisdiction, knowledge.Jurisdiction(place.Jurisdiction), knowledge))
            ? At(basic.Value)
            : null;

    private DrawnRow Row(ChartPlace place, ChartBand band)
    {
        Jurisdiction where = knowledge.Jurisdiction(place.Jurisdiction);
        ChartMark lead = place.Marks.FirstOrDefault(mark => mark.IsSet) ?? place.Marks[0];
        return new(
            place.Jurisdiction,
            PlaceSigns.Of(where),
            texts.Say(new Subject(where.Name[language], place.Scope is { } scope ? [knowledge.Scope(scope).Name[language]] : []), language),
            texts.Say(new RowSaid(band.Basis.IsTiered, Figures(place.Marks, isSet: false), Figures(place.Marks, isSet: true)), language),
            Routes.StatementUrl(lead.Statement, language),
            [.. place.Marks.Select(mark => Mark(mark, place.Marks))]);
    }

    private ImmutableArray<RowFigure> Figures(ImmutableArray<ChartMark> marks, bool isSet) =>
    [
        .. from mark in marks
           where mark.IsSet == isSet
           select new RowFigure(
               [.. mark.Statements.Select(statement => MarkWords.Figure(StatementWording.Of(statement, knowledge, language), knowledge, language)).Distinct(StringComparer.Ordinal)],
               chart.Frame.IsCalendar || chart.Times.Say(mark, knowledge.Lexicon) ? null : TimeWording.Of(mark.Statement, knowledge, language),
               mark.Statements.Select(statement => statement.Mark).FirstOrDefault(star => star is not null)),
    ];

    private DrawnMark Mark(ChartMark mark, ImmutableArray<ChartMark> ofPlace) => new(
        DrawnSigns.Shape(mark),
        At(mark.Value),
        mark.High is { } high ? At(high) : null,
        mark.From is { } from && from != mark.Value && ofPlace.Any(other => !other.IsSet && other.Value == from) ? At(from) : null,
        [.. ReachesOf(mark).Distinct()],
        Routes.StatementUrl(mark.Statement, language));

    private IEnumerable<MarkReach> ReachesOf(ChartMark mark)
    {
        if (chart.Frame.IsCalendar)
            return TimeWording.IsBefore(mark.Statement, knowledge.Lexicon) ? [MarkReach.Downward] : [];
        return mark.Readings.Select(reading => DrawnSigns.Reach(reading.Comparator)).OfType<MarkReach>();
    }

    private double At(decimal value) => axis.At(Axis.Plain(value * factor));

    /// <summary>What stands on either side of the arrow in the rows, with the year all of them have.</summary>
    private string Head()
    {
        StatementKind[] earlier = [.. chart.Marks.Where(mark => !mark.IsSet).SelectMany(mark => mark.Statements).Select(statement => statement.Kind).Distinct()];
        SetKind? set = SetKinds.Of(chart.Marks);
        return texts.Say(
            new RowHead(
                earlier switch { [] => null, [StatementKind.Baseline] => EarlierKind.Baseline, _ => EarlierKind.Past },
                chart.Times.Observed is { } before ? NumberWording.Year(before) : null,
                set,
                chart.Bands.All(band => band.Basis.IsTiered),
                chart.Frame.IsCalendar || chart.Times.Set is not { } due ? null : NumberWording.Year(due)),
            language);
    }

    private DrawnMissing Missing(MissingPlace missing) => new(
        texts.Say(new NotDrawnPlace(knowledge.Jurisdiction(missing.Jurisdiction).Name[language], texts[$"chart.missing.{missing.Reason.ToString().ToLowerInvariant()}", language]), language),
        missing.Statement is { } statement ? Routes.StatementUrl(statement, language) : null);
}

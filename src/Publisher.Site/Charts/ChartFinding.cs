using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>
/// The title of a chart: what its figures say, in one of a closed list of sentences. They name at most three places, in the order of the map, and figures as printed, and no cause, praise, blame or rank.
/// Of several bands it tells the first and says so, or only how many there are.
/// </summary>
public sealed class ChartFinding
{
    private const int MostNamed = 3;
    private const int MostFigures = 4;

    private readonly KnowledgeBase knowledge;
    private readonly Language language;
    private readonly Chart chart;
    private readonly string? name;
    private readonly ChartBand band;
    private readonly ImmutableArray<ChartPlace> places;
    private readonly ChartMark[] marks;
    private readonly FindingSubject subject;

    private ChartFinding(Chart chart, bool named, KnowledgeBase knowledge, Language language)
    {
        (this.chart, this.knowledge, this.language) = (chart, knowledge, language);
        band = chart.Bands[0];
        places = band.Places;
        marks = [.. places.SelectMany(place => place.Marks)];
        // On the page of the indicator its title says the name, and a caption what the one band is limited to.
        name = named ? knowledge.Indicator(chart.Indicator).Name[language] : null;
        ImmutableArray<string> limits = Subjects.LimitsOf(band, knowledge, language);
        subject = name is null ? new(null, chart.Bands.Length > 1 ? limits : []) : new(new Subject(name, limits), []);
    }

    /// <summary>For a reader who sees nothing else: it begins with the name of the indicator.</summary>
    public static string Of(Chart chart, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(new ChartFinding(chart, named: true, knowledge, language).Found(), language);

    /// <summary>Under a title that is the name of the indicator.</summary>
    public static string Untitled(Chart chart, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(new ChartFinding(chart, named: false, knowledge, language).Found(), language);

    private Sentence Found()
    {
        if (chart.Frame.IsCalendar)
            return places.Length <= MostNamed ? new DatesOfPlaces(subject, [.. places.Select(Dated)]) : new ManyFigures(subject, marks.Length, Names(places));
        if (chart.Marks.ToArray() is [{ Readings: [var alone] }])
            return IndicatorFinding.OneOf(alone.Statements, subject, knowledge, language);
        ChartMark[] set = [.. marks.Where(mark => mark.IsSet)];
        if (chart.Bands.Length > 1 && (set.Length == 0 || DueIn(MainYear()).Length < 2))
            return Bands();
        if (set.Length == 0)
            return marks.Length <= MostFigures && places.Length <= MostNamed ? new ObservedByPlace(subject, ByYears()) : new ManyObserved(subject, marks.Length, Names(places));
        int year = MainYear();
        ImmutableArray<ChartPlace> due = DueIn(year);
        if (band.Basis.IsTiered)
            return Tiers(due);
        if (due.Length > MostNamed)
            return Range(due);
        if (due.Length >= 2)
            return new SetForPlaces(subject, SetOf(due), TimeOf(due), [.. due.Select(Place)]);
        if (places.Length == 1 && set is [var only] && IsDue(only, year) && marks.LastOrDefault(mark => !mark.IsSet) is { } earlier)
            return After(earlier, only);
        return marks.Length <= MostFigures && places.Length <= MostNamed ? new FiguresByPlace(subject, ByYears()) : new ManyFigures(subject, marks.Length, Names(places));
    }

    /// <summary>Few figures with what each is limited to, many by their number.</summary>
    private Sentence Bands()
    {
        ImmutableArray<ChartPlace> all = [.. chart.Places.DistinctBy(place => place.Jurisdiction).OrderBy(place => knowledge.Jurisdictions.IndexOf(knowledge.Jurisdiction(place.Jurisdiction)))];
        int figures = chart.Marks.Count();
        if (figures > MostFigures || all.Length > MostNamed)
            return new BandsFound(name, figures, Names(all), chart.Bands.Length);
        return new FiguresByBand(
            name,
            [
                .. from one in chart.Bands
                   let limits = Subjects.LimitsOf(one, knowledge, language)
                   from place in one.Places
                   from mark in place.Marks
                   select new BandFigure(Name(place), Figure(mark), Kind(mark), TimeWording.Of(mark.Statement, knowledge, language), limits),
            ]);
    }

    /// <summary>The year for which most places have a figure, the later of two.</summary>
    private int MainYear() =>
        places.SelectMany(place => place.Marks.Where(mark => mark.IsSet).Select(mark => (place.Jurisdiction, End: EndOf(mark))))
            .GroupBy(one => one.End)
            .OrderByDescending(group => group.DistinctBy(one => one.Jurisdiction).Count())
            .ThenByDescending(group => group.Key)
            .First().Key;

    private ImmutableArray<ChartPlace> DueIn(int year) =>
        [.. places.Select(place => place with { Marks = [.. place.Marks.Where(mark => IsDue(mark, year))] }).Where(place => !place.Marks.IsEmpty)];

    private bool IsDue(ChartMark mark, int year) => mark.IsSet && EndOf(mark) == year && !TimeWording.IsBefore(mark.Statement, knowledge.Lexicon);

    /// <summary>What the plan starts from, and what it sets: its own baseline, else the latest past figure.</summary>
    private SetAfter After(ChartMark earlier, ChartMark set) => new(
        subject,
        Name(places[0]),
        earlier.Statement.Kind == StatementKind.Baseline,
        Figure(earlier),
        StatementTimes.Plain(earlier.Statement, knowledge, language),
        earlier.Statements.Any(one => set.Statements.Any(other => other.Plan == one.Plan)),
        set.Family == KindFamily.Limit,
        Figure(set),
        StatementTimes.Plain(set.Statement, knowledge, language));

    /// <summary>Many places: their number, and between which figures all lie.</summary>
    private Sentence Range(ImmutableArray<ChartPlace> due)
    {
        (string least, string most) = Ends(due.SelectMany(place => place.Marks));
        return least == most
            ? new SetAlike(subject, SetOf(due), TimeOf(due), due.Length, least)
            : new SetBetween(subject, SetOf(due), TimeOf(due), due.Length, least, most);
    }

    private TiersBetween Tiers(ImmutableArray<ChartPlace> due)
    {
        ILookup<Tier?, ChartMark> byTier = due.SelectMany(place => place.Marks).ToLookup(mark => mark.Statement.Tier);
        return new(
            subject,
            TimeOf(due),
            due.Length,
            [.. byTier.OrderBy(tier => tier.Key).Select(tier => Ends(tier) is var (least, most) ? new TierBetween(tier.Key == Tier.Stretch, least, least == most ? null : most) : throw new InvalidOperationException())]);
    }

    private (string Least, string Most) Ends(IEnumerable<ChartMark> of) => (Figure(of.MinBy(mark => mark.Value)!), Figure(of.MaxBy(mark => mark.High ?? mark.Value)!));

    private static SetKind SetOf(ImmutableArray<ChartPlace> due) => SetKinds.Of(due.SelectMany(place => place.Marks)) ?? SetKind.Both;

    /// <summary>The period where it is one and the same, else the year in which all end.</summary>
    private string TimeOf(ImmutableArray<ChartPlace> due)
    {
        Statement[] statements = [.. due.SelectMany(place => place.Marks).Select(mark => mark.Statement)];
        return statements.Select(StatementTime.Of).Distinct().Count() == 1
            ? StatementTimes.Plain(statements[0], knowledge, language)
            : knowledge.Parts.Interface.Say(new InTime(StatementTimes.EndOf(statements[0]), Due.In), language);
    }

    private ImmutableArray<PlaceByYears> ByYears() =>
    [
        .. places.Select(place => new PlaceByYears(
            Name(place),
            IsRegional(place),
            [
                .. place.Marks
                    // Two figures of no printed time need not be of the same.
                    .GroupBy(mark => (Time: StatementTime.Of(mark.Statement), Kind: Kind(mark), Alone: StatementTime.Of(mark.Statement).IsKnown ? null : mark))
                    .Select(same => new YearFigure(Joined([.. same]), TimeOf(same), same.Key.Kind, same.First().Statement.Kind == StatementKind.Estimate)),
            ])),
    ];

    /// <summary>As the sentences word it where they word it alike, else the bare year or period.</summary>
    private string TimeOf(IEnumerable<ChartMark> same)
    {
        string[] worded = [.. same.Select(mark => TimeWording.Of(mark.Statement, knowledge, language)).Distinct()];
        return worded is [var time] ? time : StatementTimes.Plain(same.First().Statement, knowledge, language);
    }

    private PlaceFigure Place(ChartPlace place) => new(Name(place), IsRegional(place), Joined(place.Marks));

    private PlaceDate Dated(ChartPlace place) => new(
        Name(place),
        place.Scope is { } scope ? knowledge.Scope(scope).Name[language] : null,
        [.. place.Marks.Select(mark => Figure(mark)).Distinct(StringComparer.Ordinal)]);

    /// <summary>The exact figure first, then how the same place and time are worded elsewhere.</summary>
    private FigureAndOthers Joined(ImmutableArray<ChartMark> of)
    {
        ChartReading[] readings = [.. of.SelectMany(mark => mark.Readings)];
        ChartReading first = Array.Find(readings, reading => reading.Comparator == Comparator.Equal) ?? readings[0];
        string said = Figure(first);
        return new(
            said,
            [
                .. readings.Where(reading => reading != first && Figure(reading) != said)
                    .Select(reading => new OtherFigure(Figure(reading, isInner: true), reading.Statements.Any(one => first.Statements.Any(other => other.Plan == one.Plan))))
                    .Distinct(),
            ]);
    }

    /// <summary>A total or an average, where figures of places within stand beside it.</summary>
    private bool IsRegional(ChartPlace place) => places.Length > 1 && knowledge.Jurisdiction(place.Jurisdiction).Kind == JurisdictionKind.Region;

    /// <summary>None of more places than are named.</summary>
    private PlacesNamed Names(ImmutableArray<ChartPlace> of) => new(of.Length, of.Length <= MostNamed ? [.. of.Select(Name)] : []);

    private static int EndOf(ChartMark mark) => StatementTimes.EndOf(mark.Statement);

    private string Name(ChartPlace place) => knowledge.Jurisdiction(place.Jurisdiction).Name[language];

    private string Figure(ChartMark mark) => Figure(mark.Readings[0]);

    private string Figure(ChartReading reading, bool isInner = false) => MarkWords.Figure(StatementWording.Of(reading.Statement, knowledge, language), knowledge, language, isInner);

    private string Kind(ChartMark mark) => MarkWords.Kind(mark.Statement, StatementWording.Of(mark.Statement, knowledge, language), knowledge, language);
}

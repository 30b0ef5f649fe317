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
/// The title of a chart: what its figures say, in one of a closed list of sentences. They name places in the order of the map and figures as printed, and no cause, praise, blame or rank.
/// </summary>
public sealed class ChartFinding
{
    private const int MostNamed = 4;

    private readonly Chart chart;
    private readonly KnowledgeBase knowledge;
    private readonly Language language;
    private readonly Subject subject;

    private ChartFinding(Chart chart, KnowledgeBase knowledge, Language language)
    {
        (this.chart, this.knowledge, this.language) = (chart, knowledge, language);
        subject = Subjects.Of(chart.Statements.First(), knowledge, language);
    }

    public static string Of(Chart chart, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(new ChartFinding(chart, knowledge, language).Found(), language);

    private Sentence Found()
    {
        ChartMark[] set = [.. chart.Marks.Where(mark => mark.Family != KindFamily.Observed)];
        int all = chart.Marks.Count();
        if (set.Length == 0)
            return all <= MostNamed ? new ObservedByPlace(subject, ByYears()) : new ManyObserved(subject, all, Names(chart.Places));
        int year = MainYear();
        ImmutableArray<ChartPlace> due = [.. chart.Places.Select(place => place with { Marks = [.. place.Marks.Where(mark => IsDue(mark, year))] }).Where(place => !place.Marks.IsEmpty)];
        if (due.Length > MostNamed)
            return Range(due);
        if (due.Length >= 2)
            return new SetForPlaces(subject, SetOf(due), TimeOf(due), [.. due.Select(Place)]);
        if (chart.Places.Length == 1 && set is [var only] && IsDue(only, year) && chart.Marks.LastOrDefault(mark => mark.Family == KindFamily.Observed) is { } earlier)
            return After(earlier, only);
        return all <= MostNamed ? new FiguresByPlace(subject, ByYears()) : new ManyFigures(subject, all, Names(chart.Places));
    }

    /// <summary>The year for which most places have a figure, the later of two.</summary>
    private int MainYear() =>
        chart.Places.SelectMany(place => place.Marks.Where(mark => mark.Family != KindFamily.Observed).Select(mark => (place.Jurisdiction, End: EndOf(mark))))
            .GroupBy(one => one.End)
            .OrderByDescending(group => group.DistinctBy(one => one.Jurisdiction).Count())
            .ThenByDescending(group => group.Key)
            .First().Key;

    private bool IsDue(ChartMark mark, int year) => mark.Family != KindFamily.Observed && EndOf(mark) == year && !TimeWording.IsBefore(mark.Statement, knowledge.Lexicon);

    /// <summary>What the plan starts from, and what it sets: its own baseline, else the latest past figure.</summary>
    private SetAfter After(ChartMark earlier, ChartMark set) => new(
        subject,
        Name(chart.Places[0]),
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
        ChartMark[] marks = [.. due.SelectMany(place => place.Marks)];
        string least = Figure(marks.MinBy(mark => mark.Value)!);
        string most = Figure(marks.MaxBy(mark => mark.High ?? mark.Value)!);
        return least == most
            ? new SetAlike(subject, SetOf(due), TimeOf(due), Names(due), least)
            : new SetBetween(subject, SetOf(due), TimeOf(due), due.Length, least, most);
    }

    private static SetKind SetOf(ImmutableArray<ChartPlace> due)
    {
        KindFamily[] families = [.. due.SelectMany(place => place.Marks).Select(mark => mark.Family).Distinct()];
        return families switch
        {
            [KindFamily.Target] => SetKind.Targets,
            [KindFamily.Limit] => SetKind.Limits,
            _ => SetKind.Both,
        };
    }

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
        .. chart.Places.Select(place => new PlaceByYears(
            Name(place),
            IsRegional(place),
            [
                .. place.Marks
                    .GroupBy(mark => (Time: StatementTime.Of(mark.Statement), Kind: Kind(mark)))
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

    /// <summary>The exact figure first, then how the same place and time are worded elsewhere.</summary>
    private FigureAndOthers Joined(ImmutableArray<ChartMark> marks)
    {
        ChartMark first = marks.FirstOrDefault(mark => mark.Comparator == Comparator.Equal) ?? marks[0];
        string said = Figure(first);
        return new(
            said,
            [
                .. marks.Where(mark => mark != first && Figure(mark) != said)
                    .Select(mark => new OtherFigure(Figure(mark, isInner: true), mark.Statements.Any(one => first.Statements.Any(other => other.Plan == one.Plan))))
                    .Distinct(),
            ]);
    }

    /// <summary>A total or an average, where figures of places within stand beside it.</summary>
    private bool IsRegional(ChartPlace place) => chart.Places.Length > 1 && knowledge.Jurisdiction(place.Jurisdiction).Kind == JurisdictionKind.Region;

    private ImmutableArray<string> Names(ImmutableArray<ChartPlace> places) => [.. places.Select(Name)];

    private static int EndOf(ChartMark mark) => StatementTimes.EndOf(mark.Statement);

    private string Name(ChartPlace place) => knowledge.Jurisdiction(place.Jurisdiction).Name[language];

    private string Figure(ChartMark mark, bool isInner = false) => MarkWords.Figure(StatementWording.Of(mark.Statement, knowledge, language), knowledge, language, isInner);

    private string Kind(ChartMark mark) => MarkWords.Kind(mark.Statement, StatementWording.Of(mark.Statement, knowledge, language), knowledge, language);
}

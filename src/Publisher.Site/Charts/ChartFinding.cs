using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
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

    private ChartFinding(Chart chart, KnowledgeBase knowledge, Language language) =>
        (this.chart, this.knowledge, this.language) = (chart, knowledge, language);

    public static string Of(Chart chart, KnowledgeBase knowledge, Language language) => new ChartFinding(chart, knowledge, language).Sentence();

    private string Sentence()
    {
        (ChartPlace Place, ChartMark Mark)[] all = [.. chart.Places.SelectMany(place => place.Marks.Select(mark => (place, mark)))];
        (ChartPlace Place, ChartMark Mark)[] set = [.. all.Where(one => one.Mark.Family != KindFamily.Observed)];
        if (set.Length == 0)
            return all.Length <= MostNamed ? Fill("observed", Subject(), Dated(all)) : Many("observed-many", all);
        int year = MainYear(set);
        (ChartPlace Place, ChartMark Mark)[] due = [.. set.Where(one => EndOf(one.Mark) == year && !TimeWording.IsBefore(one.Mark.Statement, knowledge.Lexicon))];
        int places = due.DistinctBy(one => one.Place.Jurisdiction).Count();
        if (places > MostNamed)
            return Range(due, places);
        if (places >= 2)
            return Fill("places", Subject(), KindOf(due), TimeOf(due), Plain(due));
        if (chart.Places.Length == 1 && Earlier(due) is { } earlier)
            return Fill("from-to", Subject(), PlaceName(due[0].Place), Figure(earlier), YearOf(earlier), Kind(earlier), Kind(due[^1].Mark), TimeOf(due), Figure(due[^1].Mark));
        return all.Length <= MostNamed ? Fill("dated", Subject(), Dated(all)) : Many("many", all);
    }

    /// <summary>The year for which most places have a figure, the later of two.</summary>
    private static int MainYear((ChartPlace Place, ChartMark Mark)[] set) =>
        set.GroupBy(one => EndOf(one.Mark))
            .OrderByDescending(group => group.DistinctBy(one => one.Place.Jurisdiction).Count())
            .ThenByDescending(group => group.Key)
            .First().Key;

    /// <summary>What the plan starts from, where one figure is set for the place: its own baseline, else the latest past result.</summary>
    private ChartMark? Earlier((ChartPlace Place, ChartMark Mark)[] due) =>
        due.Length == 1 && chart.Marks.Count(mark => mark.Family != KindFamily.Observed) == 1
            ? chart.Marks.LastOrDefault(mark => mark.Family == KindFamily.Observed)
            : null;

    /// <summary>Many places: their number, and between which figures all lie.</summary>
    private string Range((ChartPlace Place, ChartMark Mark)[] due, int places)
    {
        ChartMark least = due.MinBy(one => one.Mark.Value).Mark;
        ChartMark most = due.MaxBy(one => one.Mark.High ?? one.Mark.Value).Mark;
        string count = places.ToString(CultureInfo.InvariantCulture);
        return Figure(least) == Figure(most)
            ? Fill("same", Subject(), KindOf(due), TimeOf(due), count, Figure(least))
            : Fill("range", Subject(), KindOf(due), TimeOf(due), count, Figure(least), Figure(most));
    }

    private string Many(string key, (ChartPlace Place, ChartMark Mark)[] all) =>
        Fill(key, Subject(), all.Length.ToString(CultureInfo.InvariantCulture), Joined(chart.Places.Select(PlaceName), "lists.comma"));

    /// <summary>The indicator with what every figure of the chart is limited to.</summary>
    private string Subject()
    {
        StatementWording words = StatementWording.Of(chart.Statements.First(), knowledge, language);
        string name = knowledge.Indicator(chart.Indicator).Name[language];
        string[] limits = [.. new[] { words.Variant, words.Scope, words.BaseYear, words.Tier }.OfType<string>()];
        return limits.Length == 0 ? name : Text("chart.subject", name, Joined(limits, "chart.list"));
    }

    private string KindOf((ChartPlace Place, ChartMark Mark)[] due) =>
        knowledge.Parts.Interface[
            Array.TrueForAll(due, one => one.Mark.Family == KindFamily.Target) ? "chart.set.targets"
            : Array.TrueForAll(due, one => one.Mark.Family == KindFamily.Limit) ? "chart.set.limits"
            : "chart.set.both",
            language];

    /// <summary>The period where it is one and the same, else the year in which all end.</summary>
    private string TimeOf((ChartPlace Place, ChartMark Mark)[] due) =>
        due.Select(one => StatementTime.Of(one.Mark.Statement)).Distinct().Count() == 1 && due[0].Mark.Statement.Period is not null
            ? Time(due[0].Mark)
            : Text("wording.time.year", NumberWording.Year(EndOf(due[0].Mark)));

    private string YearOf(ChartMark mark) =>
        mark.Statement.Period is null ? Text("wording.time.year", NumberWording.Year(EndOf(mark))) : Time(mark);

    private string Plain((ChartPlace Place, ChartMark Mark)[] marks) =>
        Joined(
            marks.GroupBy(one => one.Place.Jurisdiction).Select(group =>
                Text("chart.item", PlaceName(group.First().Place), Joined(group.Select(one => Figure(one.Mark)).Distinct(), "wording.and"))),
            "chart.list");

    private string Dated((ChartPlace Place, ChartMark Mark)[] marks) =>
        Joined(marks.Select(one => Text("chart.item-dated", PlaceName(one.Place), Figure(one.Mark), Kind(one.Mark), Time(one.Mark))), "chart.list");

    private static int EndOf(ChartMark mark) => StatementTime.Of(mark.Statement).End.GetValueOrDefault();

    private string PlaceName(ChartPlace place) => knowledge.Jurisdiction(place.Jurisdiction).Name[language];

    private string Figure(ChartMark mark) => MarkWords.Figure(StatementWording.Of(mark.Statement, knowledge, language), knowledge, language);

    private string Kind(ChartMark mark) => MarkWords.Kind(mark.Statement, StatementWording.Of(mark.Statement, knowledge, language), knowledge, language);

    private string Time(ChartMark mark) => TimeWording.Of(mark.Statement, knowledge, language);

    private string Joined(IEnumerable<string> parts, string separator) => string.Join(knowledge.Parts.Interface[separator, language], parts);

    private string Fill(string template, params string[] values) => Text($"chart.finding.{template}", values);

    private string Text(string key, params string[] values) => knowledge.Parts.Interface.Fill(key, language, values);
}

using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The year of a statement whose figure is a date: 2030年, or the words 2030年前.</summary>
internal static class CalendarYear
{
    private const int First = 1000;

    /// <summary>As many characters as may stand around the year where the words are nothing but a date.</summary>
    private const int MostAround = 4;

    /// <summary>Null where it is no date.</summary>
    public static int? Of(Statement statement, KnowledgeBase knowledge) => statement switch
    {
        { Unit: { } unit, Value: >= First and { } year } when knowledge.Unit(unit).IsCalendar => (int)year,
        { Words: { } words, Year: { } year, IsDelegated: false } when IsDate(words.Zh, year, knowledge) => year,
        _ => null,
    };

    private static bool IsDate(string words, int year, KnowledgeBase knowledge) =>
        words.Length - words.Count(char.IsWhiteSpace) <= year.ToString(CultureInfo.InvariantCulture).Length + MostAround
        && knowledge.Lexicon.Times.DeadlineIn(words, year, ahead: true) is not null;
}

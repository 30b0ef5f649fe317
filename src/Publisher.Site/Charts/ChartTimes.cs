using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Statements;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The year that every past figure of a chart has, and the one in which everything set is due; null where they differ. What its head says its rows need not repeat.</summary>
public sealed record ChartTimes(int? Observed, int? Set)
{
    public static ChartTimes Of(IEnumerable<ChartMark> marks, WordList words)
    {
        ILookup<bool, ChartMark> bySet = marks.ToLookup(mark => mark.IsSet);
        return new(Common(bySet[false], words), Common(bySet[true], words));
    }

    /// <summary>Whether the head of the chart says when this is.</summary>
    public bool Say(ChartMark mark, WordList words) => YearOf(mark, words) is { } year && year == (mark.IsSet ? Set : Observed);

    private static int? Common(IEnumerable<ChartMark> marks, WordList words) =>
        marks.Select(mark => YearOf(mark, words)).Distinct().ToArray() is [var year] ? year : null;

    /// <summary>Null where it is not known, and where it is a year to be ahead of.</summary>
    private static int? YearOf(ChartMark mark, WordList words) => TimeWording.IsBefore(mark.Statement, words) ? null : StatementTime.Of(mark.Statement).End;
}

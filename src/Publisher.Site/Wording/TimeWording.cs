using Publisher.Knowledge;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>The year or period of a figure: 2030年前 is before 2030, 到2030年 by 2030, 2023年底前 by the end of 2023.</summary>
public static class TimeWording
{
    public static string Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        if (statement.Period is { } period)
            return Fill(words["wording.time.period", language], NumberWording.Year(period.From), NumberWording.Year(period.To));
        if (statement.Year is not { } year)
            return words["wording.time.unknown", language];
        return Fill(words[$"wording.time.{Shown(statement, year, knowledge.Lexicon)}", language], NumberWording.Year(year), "");
    }

    public static string Of(ProjectTime time, KnowledgeBase knowledge, Language language) =>
        Fill(knowledge.Parts.Interface[$"wording.time.{Due(time, knowledge.Lexicon)}", language], NumberWording.Year(time.Years.From), NumberWording.Year(time.Years.To));

    /// <summary>How a project's year is due: period, by, before, by-end, end, or year where it is only named.</summary>
    public static string Due(ProjectTime time, WordList words) =>
        time.Years.From != time.Years.To ? "period"
        : words.Times.PeriodEnd.Any(end => time.As.Hans.EndsWith(end, StringComparison.Ordinal)) ? "end"
        : words.Times.DeadlineIn(time.As.Hans, time.Years.To, ahead: true)?.Shown ?? "year";

    /// <summary>Whether the year is one to be ahead of, rather than the last in which it is due.</summary>
    public static bool IsBefore(Statement statement, WordList words) => statement.Year is { } year && Shown(statement, year, words) == "before";

    /// <summary>What was observed was so in that year; only what is still to come is due by it.</summary>
    private static string Shown(Statement statement, int year, WordList words)
    {
        string printed = statement.Dated ?? statement.Quote.Hans;
        return words.Times.DeadlineIn(printed, year, ahead: statement.Kind.Family() != KindFamily.Observed)?.Shown ?? (words.Times.EndsPeriod(printed, year) ? "end" : "year");
    }

    private static string Fill(string template, string first, string second) =>
        Interface.Filled(template, first, second);
}

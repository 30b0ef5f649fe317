using Publisher.Knowledge;
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
        return Fill(words[$"wording.time.{Deadline(statement, year)}", language], NumberWording.Year(year), "");
    }

    public static string Of(ProjectTime time, KnowledgeBase knowledge, Language language) =>
        Fill(knowledge.Parts.Interface[$"wording.time.{Due(time)}", language], NumberWording.Year(time.Years.From), NumberWording.Year(time.Years.To));

    /// <summary>How a project's year is due: period, by, before, by-end, end, or year where it is only named.</summary>
    public static string Due(ProjectTime time) =>
        time.Years.From != time.Years.To ? "period" : time.As.Hans.EndsWith('末') ? "end" : Deadline(time.As.Hans, time.Years.To, due: true);

    /// <summary>Whether the year is one to be ahead of, rather than the last in which it is due.</summary>
    public static bool IsBefore(Statement statement) => statement.Year is { } year && Deadline(statement, year) == "before";

    /// <summary>What was observed was so in that year; only what is still to come is due by it.</summary>
    private static string Deadline(Statement statement, int year) =>
        Deadline(statement.Quote.Hans, year, due: statement.Kind.Family() != KindFamily.Observed);

    private static string Deadline(string words, int year, bool due)
    {
        string number = NumberWording.Year(year);
        string quote = words.Replace(" ", "", StringComparison.Ordinal);
        if (quote.Contains($"{number}年底前", StringComparison.Ordinal))
            return "by-end";
        if (quote.Contains($"{number}年前", StringComparison.Ordinal))
            return "before";
        if (quote.Contains($"{number}年底", StringComparison.Ordinal) || quote.Contains($"{number}年末", StringComparison.Ordinal))
            return "end";
        return due && quote.Contains($"到{number}年", StringComparison.Ordinal) ? "by" : "year";
    }

    private static string Fill(string template, string first, string second) =>
        Interface.Filled(template, first, second);
}

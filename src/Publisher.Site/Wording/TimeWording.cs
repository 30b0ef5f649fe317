using Publisher.Knowledge;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>The year or period of a figure: 2030年前 is before 2030, 到2030年 by 2030, 2023年底前 by the end of 2023.</summary>
public static class TimeWording
{
    public static string Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        if (statement.Period is { } period)
            return words.Say(new Years(period.From, period.To), language);
        if (statement.Year is not { } year)
            return words["wording.time.unknown", language];
        return words.Say(new InTime(year, Shown(statement, year, knowledge.Lexicon)), language);
    }

    public static string Of(ProjectTime time, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(time.Years.From == time.Years.To ? new InTime(time.Years.To, DueIn(time, knowledge.Lexicon)) : new Years(time.Years.From, time.Years.To), language);

    /// <summary>How a project's year is due: period, by, before, by-end, end, or year where it is only named.</summary>
    public static string DueWord(ProjectTime time, WordList words) =>
        time.Years.From != time.Years.To ? "period" : DueIn(time, words) is var due && due == Due.In ? "year" : due.Word();

    private static Due DueIn(ProjectTime time, WordList words) =>
        words.Times.PeriodEnd.Any(end => time.As.Hans.EndsWith(end, StringComparison.Ordinal))
            ? Due.End
            : words.Times.DeadlineIn(time.As.Hans, time.Years.To, ahead: true)?.Shown ?? Due.In;

    /// <summary>Whether the year is one to be ahead of, rather than the last in which it is due.</summary>
    public static bool IsBefore(Statement statement, WordList words) => statement.Year is { } year && Shown(statement, year, words) == Due.Before;

    /// <summary>What was observed was so in that year; only what is still to come is due by it.</summary>
    private static Due Shown(Statement statement, int year, WordList words)
    {
        string printed = statement.Dated ?? statement.Quote.Hans;
        return words.Times.DeadlineIn(printed, year, ahead: statement.Kind.Family() != KindFamily.Observed)?.Shown
            ?? (words.Times.EndsPeriod(printed, year) ? Due.End : Due.In);
    }
}

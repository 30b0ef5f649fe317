using Publisher.Knowledge;
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
        return words.Say(new InTime(year, DeadlineOf(statement, year)), language);
    }

    /// <summary>Whether the year is one to be ahead of, rather than the last in which it is due.</summary>
    public static bool IsBefore(Statement statement) => statement.Year is { } year && DeadlineOf(statement, year) == Deadline.Before;

    private static Deadline DeadlineOf(Statement statement, int year)
    {
        string number = NumberWording.Year(year);
        string quote = statement.Quote.Hans.Replace(" ", "", StringComparison.Ordinal);
        if (quote.Contains($"{number}年底前", StringComparison.Ordinal))
            return Deadline.ByEnd;
        if (quote.Contains($"{number}年前", StringComparison.Ordinal))
            return Deadline.Before;
        if (quote.Contains($"{number}年底", StringComparison.Ordinal) || quote.Contains($"{number}年末", StringComparison.Ordinal))
            return Deadline.End;
        // What was observed was so in that year; only what is still to come is due by it.
        bool due = statement.Kind.Family() != KindFamily.Observed;
        return due && quote.Contains($"到{number}年", StringComparison.Ordinal) ? Deadline.By : Deadline.In;
    }
}

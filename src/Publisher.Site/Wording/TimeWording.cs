using System.Text.RegularExpressions;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Wording;

/// <summary>The year or period of a figure: 2030年前 is before 2030, 到2030年 by 2030, 2023年底前 by the end of 2023.</summary>
public static partial class TimeWording
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

    /// <summary>Whether the year is one to be ahead of, rather than the last in which it is due.</summary>
    public static bool IsBefore(Statement statement) => statement.Year is { } year && Deadline(statement, year) == "before";

    private static string Deadline(Statement statement, int year)
    {
        string number = NumberWording.Year(year);
        string printed = statement.Dated ?? statement.Quote.Hans;
        bool Says(params ReadOnlySpan<string> forms)
        {
            foreach (string form in forms)
            {
                if (printed.Contains(form, StringComparison.Ordinal))
                    return true;
            }

            return false;
        }

        if (Says($"{number}年底前", $"{number}年末前", $"{number}年底之前"))
            return "by-end";
        if (Says($"{number}年前", $"{number}年之前", $"{number}年以前"))
            return "before";
        // What was observed was so in that year; only what is still to come is due by it.
        bool isDue = statement.Kind.Family() != KindFamily.Observed;
        if (Says($"{number}年底", $"{number}年末") || PlanPeriodEnd().IsMatch(printed))
            return isDue && Says($"到{number}年", $"至{number}年") ? "by-end" : "end";
        return isDue && Says($"到{number}年", $"至{number}年") ? "by" : "year";
    }

    [GeneratedRegex("十[三四五]五[”\"]?末", RegexOptions.None, 1000)]
    private static partial Regex PlanPeriodEnd();

    private static string Fill(string template, string first, string second) =>
        Interface.Filled(template, first, second);
}

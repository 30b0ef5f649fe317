using System.Globalization;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Wording;

/// <summary>The text to cite a statement by: issuer, title, number and date as printed, or that the source does not state them; line, quote, edition, address.</summary>
public static class Citation
{
    public static string Of(Statement statement, KnowledgeBase knowledge, Language language) => Of(
        knowledge.Plan(statement.Plan),
        Lines(statement.Quote.Lines, knowledge, language),
        Quoted(statement, knowledge, language),
        knowledge.Site.Origin + Routes.StatementUrl(statement, language),
        knowledge,
        language);

    /// <summary>On English pages the English clause, with the words of the source beside it.</summary>
    private static string Quoted(Statement statement, KnowledgeBase knowledge, Language language) =>
        language == Language.English && statement.English is { } clause
            ? knowledge.Parts.Interface.Fill("wording.citation.both", language, clause.Text, statement.Quote.Hans)
            : statement.Quote.Hans;

    /// <summary>The citation of any words of a plan, on these lines, to be found at this address.</summary>
    public static string Of(Plan plan, string lines, string quote, string address, KnowledgeBase knowledge, Language language)
    {
        Interface words = knowledge.Parts.Interface;
        return words.Fill(
            "wording.citation",
            language,
            plan.Issuer?[language] ?? words["wording.citation.no-issuer", language],
            plan.Title[language],
            plan.DocumentNumber ?? words["wording.citation.no-number", language],
            plan.Date is { } date ? DateWording.Of(date, language) : words["wording.citation.no-date", language],
            lines,
            quote,
            knowledge.Site.Name[language],
            knowledge.Site.Version,
            address);
    }

    /// <summary>`12`, or `12–14`.</summary>
    public static string Lines(LineSpan lines, KnowledgeBase knowledge, Language language) =>
        lines.First == lines.Last
            ? lines.First.ToString(CultureInfo.InvariantCulture)
            : knowledge.Parts.Interface.Fill("wording.citation.lines", language, lines.First, lines.Last);
}

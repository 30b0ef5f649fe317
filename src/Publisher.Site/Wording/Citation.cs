using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;

namespace Publisher.Site.Wording;

/// <summary>The text to cite a statement by: issuer, title, number and date as printed, or that the source does not state them; line, quote, edition, address.</summary>
public static class Citation
{
    public static string Of(Statement statement, KnowledgeBase knowledge, Language language) => Of(
        knowledge.Plan(statement.Plan),
        Lines(statement.Quote.Lines, knowledge, language),
        !language.IsSource && statement.English is { } clause ? clause.Text : statement.Quote.Hans,
        !language.IsSource && statement.English is not null ? statement.Quote.Hans : null,
        knowledge.Site.Origin + Routes.StatementUrl(statement, language),
        knowledge,
        language);

    /// <summary>The citation of any words of a plan, on these lines, to be found at this address.</summary>
    public static string Of(Plan plan, string lines, string quote, string address, KnowledgeBase knowledge, Language language) =>
        Of(plan, lines, quote, null, address, knowledge, language);

    /// <summary>The same; <paramref name="source"/> are the words of the source where the quote is their English.</summary>
    private static string Of(Plan plan, string lines, string quote, string? source, string address, KnowledgeBase knowledge, Language language)
    {
        CitedWords cited = new(
            plan.Issuer?[language],
            plan.Title[language],
            plan.DocumentNumber,
            plan.Date is { } date ? Date.Of(date) : null,
            lines,
            quote,
            source,
            knowledge.Site.Name[language],
            knowledge.Site.Version,
            address);
        return knowledge.Parts.Interface.Say(cited, language);
    }

    /// <summary>`12`, or `12–14`.</summary>
    public static string Lines(LineSpan lines, KnowledgeBase knowledge, Language language) =>
        knowledge.Parts.Interface.Say(new LineNumbers(lines.First, lines.Last), language);
}

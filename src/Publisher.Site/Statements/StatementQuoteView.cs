using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Statements;

/// <summary>The sentence with the figure marked, in the language of the page first, then in the other.</summary>
/// <param name="Clause">The English, on a page of a translation.</param>
/// <param name="Translated">The English, on a Chinese page.</param>
public sealed record StatementQuoteView(QuotedView? Clause, QuotedView Source, QuotedView? Translated) : View
{
    public static StatementQuoteView Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        QuotedCell? cell = QuotedCell.Of(statement, knowledge);
        QuotedView? english = statement.English is { } clause ? QuotedView.Of(clause, cell, language) : null;
        return new(language.IsSource ? null : english, QuotedView.Of(statement.Quote, cell, language), language.IsSource ? english : null);
    }
}

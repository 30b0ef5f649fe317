using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Statements;
using Publisher.Site.Views;

namespace Publisher.Site.Indicators;

/// <summary>A sentence kept under another indicator that names this one among its subjects: whose it is, and the sentence itself.</summary>
/// <param name="Indicator">The other, leading to the statement.</param>
/// <param name="Plan">The plan by its short name, leading to the passage.</param>
public sealed record NamedInView(LinkView Place, LinkView Indicator, LinkView Plan, StatementQuoteView Quote) : View
{
    public static NamedInView Of(Statement statement, KnowledgeBase knowledge, Language language) => new(
        new LinkView(Routes.Jurisdiction(statement.Jurisdiction).Url(language), knowledge.Jurisdiction(statement.Jurisdiction).Name[language]),
        new LinkView(Routes.StatementUrl(statement, language), knowledge.Indicator(statement.Indicator).Name[language]),
        new LinkView(Routes.PassageUrl(statement.Plan, statement.Passage, language), knowledge.Plan(statement.Plan).Short[language]),
        StatementQuoteView.Of(statement, knowledge, language));
}

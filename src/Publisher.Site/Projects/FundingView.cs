using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Routing;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>What pays for a project: the kind, and the amount or the words that say so.</summary>
/// <param name="Words">Where no statement holds the amount.</param>
public sealed record FundingView(string Kind, FundingAmountView? Amount, PrintedWordsView? Words) : View
{
    public static FundingView Of(Funding funding, KnowledgeBase knowledge, Language language)
    {
        string kind = knowledge.Parts.Interface[$"project.funding.{funding.Kind.Word()}", language];
        if (funding.Statement is not { } id)
            return new(kind, null, PrintedWordsView.Of(funding.As, language));
        Statement statement = knowledge.Statement(id);
        return new(
            kind,
            new(
                Routes.StatementUrl(statement, language),
                FigureView.Of(FigureWording.Of(statement, knowledge, language)),
                StatementQuoteView.Of(statement, knowledge, language)),
            null);
    }
}

/// <summary>An amount that is a statement of its own.</summary>
public sealed record FundingAmountView(Href Statement, FigureView Figure, StatementQuoteView Quote) : View;

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Notes;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Statements;

/// <summary>The other passages that say what a row says.</summary>
public sealed record AlsoStatedView(SameElsewhere Title, ImmutableArray<SameStatementView> Statements) : View
{
    public static AlsoStatedView Of(ImmutableArray<Statement> statements, KnowledgeBase knowledge, Language language) => new(
        new(statements.Length, [.. statements.Select(statement => knowledge.Plan(statement.Plan).Short[language]).Distinct(StringComparer.Ordinal)]),
        [.. statements.Select(statement => SameStatementView.Of(statement, knowledge, language))]);
}

/// <param name="Plan">The plan by its short name, leading to the passage.</param>
public sealed record SameStatementView(string Id, LinkView Plan, DiscrepancyBadgesView Badges, ImmutableArray<BesideNoteView> Notes, StatementProofView Proof) : View
{
    public static SameStatementView Of(Statement statement, KnowledgeBase knowledge, Language language) => new(
        Routes.StatementAnchor(statement.Id),
        new LinkView(Routes.PassageUrl(statement.Plan, statement.Passage, language), RunView.Of(knowledge.Plan(statement.Plan).Short, language)),
        DiscrepancyBadgesView.Of(knowledge.DiscrepanciesOf(statement.Id), statement, knowledge, language),
        BesideNoteView.Of(knowledge.NoteFinder.On(statement), language),
        StatementProofView.Of(statement, knowledge, language));
}

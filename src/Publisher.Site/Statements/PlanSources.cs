using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Statements;

/// <summary>Which plans say the same: each name leads to the statement.</summary>
public static class PlanSources
{
    public static ImmutableArray<LinkView> Of(IEnumerable<Statement> alike, KnowledgeBase knowledge, Language language) =>
    [
        .. alike
            .DistinctBy(statement => statement.Plan)
            .Select(statement => new LinkView(Routes.StatementUrl(statement, language), RunView.Of(knowledge.Plan(statement.Plan).Short, language))),
    ];
}

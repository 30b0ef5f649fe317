using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The figures of a chart, a row for each statement it draws.</summary>
public sealed record ChartTableView(ImmutableArray<ChartTableRowView> Rows) : View
{
    public static ChartTableView Of(Chart chart, Page page) => new([.. chart.Statements.Select(statement => ChartTableRowView.Of(statement, page))]);
}

public sealed record ChartTableRowView(string Place, string Time, string Kind, Href Address, FigureView Figure, ImmutableArray<string> Conditions, RunView Plan) : View
{
    public static ChartTableRowView Of(Statement statement, Page page)
    {
        KnowledgeBase knowledge = page.Knowledge;
        Language language = page.Language;
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        return new(
            knowledge.Jurisdiction(statement.Jurisdiction).Name[language],
            words.Time,
            words.Kind,
            Routes.Indicator(statement.Indicator) == page.Route ? $"#{Routes.StatementAnchor(statement.Id)}" : Routes.StatementUrl(statement, language),
            FigureView.Of(words.Figure),
            words.Conditions,
            RunView.Of(knowledge.Plan(statement.Plan).Short, language));
    }
}

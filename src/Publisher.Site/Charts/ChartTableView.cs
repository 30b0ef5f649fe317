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

/// <summary>The figures of a chart, a row for each statement it draws. Its rows are told apart by indicator on the page of a place, else by place.</summary>
public sealed record ChartTableView(bool IsOfPlace, ImmutableArray<ChartTableRowView> Rows) : View
{
    public static ChartTableView Of(Graphic graphic, Page page) =>
        new(graphic is PlaceTimeline, [.. graphic.Statements.Select(statement => ChartTableRowView.Of(statement, graphic, page))]);
}

public sealed record ChartTableRowView(string Subject, string Time, string Kind, Href Address, FigureView Figure, ImmutableArray<string> Conditions, RunView Plan) : View
{
    public static ChartTableRowView Of(Statement statement, Graphic graphic, Page page)
    {
        KnowledgeBase knowledge = page.Knowledge;
        Language language = page.Language;
        StatementWording words = StatementWording.Of(statement, knowledge, language);
        return new(
            graphic.Subject(statement, knowledge, language),
            words.Time,
            words.Kind,
            Routes.Indicator(statement.Indicator) == page.Route ? $"#{Routes.StatementAnchor(statement.Id)}" : Routes.StatementUrl(statement, language),
            FigureView.Of(words.Figure),
            words.Conditions,
            RunView.Of(knowledge.Plan(statement.Plan).Short, language));
    }
}

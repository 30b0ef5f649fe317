using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Projects;

/// <summary>The number and the title of a box, leading to it.</summary>
public sealed record ColumnLinkView(Href Address, ColumnNumberView Number, RunView Title) : View
{
    public static ColumnLinkView Of(PlanColumn column, KnowledgeBase knowledge, Language language) => new(
        Routes.Column(column).Url(language),
        ColumnNumberView.Of(column, knowledge, language),
        RunView.Of(column.Title, language));
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Projects;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Columns;

/// <summary>Every box (专栏), by plan.</summary>
/// <param name="InChinese">What the plans call a box, on a page of a translation.</param>
public sealed record ColumnsPageView(RunView? InChinese, ImmutableArray<PlanColumnsView> Plans) : PageView
{
    public static ColumnsPageView Of(Page page, ColumnsModel model) => new(
        page.Language.IsSource ? null : RunView.Printed(model.Knowledge.Parts.Interface["columns.heading", Language.Chinese], page.Language),
        [.. model.Plans.Select(plan => new PlanColumnsView(
            plan.Plan.Id.Value,
            RunView.Of(plan.Plan.Title, page.Language),
            [.. plan.Columns.Select(column => ColumnEntryView.Of(column, model.Knowledge, page.Language))]))]);
}

public sealed record PlanColumnsView(string Id, RunView Title, ImmutableArray<ColumnEntryView> Columns) : View;

/// <summary>A box in a list of boxes.</summary>
public sealed record ColumnEntryView(Href Address, ColumnNumberView Number, BilingualNameView Title, RunView Sector, ItemCount Items) : View
{
    public static ColumnEntryView Of(PlanColumn column, KnowledgeBase knowledge, Language language) => new(
        Routes.Column(column).Url(language),
        ColumnNumberView.Of(column, knowledge, language),
        BilingualNameView.Of(column.Title, language),
        RunView.Of(knowledge.Sector(column.Sector).Name, language),
        new ItemCount(column.Items.Length));
}

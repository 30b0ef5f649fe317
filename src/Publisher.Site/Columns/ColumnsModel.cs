using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Columns;

/// <summary>Every column (专栏), by plan.</summary>
public sealed record ColumnsModel(KnowledgeBase Knowledge, ImmutableArray<PlanColumns> Plans) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => ColumnsPageView.Of(page, this);
}

public sealed record PlanColumns(Plan Plan, ImmutableArray<PlanColumn> Columns);

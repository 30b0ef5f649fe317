using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Site.Documents;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>A plan to be read from its first passage to its last.</summary>
public sealed record PlanModel(
    KnowledgeBase Knowledge,
    Plan Plan,
    ImmutableArray<OutlineEntry> Outline,
    ImmutableArray<ReaderBlock> Blocks,
    PlanDocuments Documents,
    Plan? Previous,
    Plan? Next) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => PlanPageView.Of(page, this);
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Retired;

/// <summary>What answers at every address whose page was removed: all that was removed, with day and reason.</summary>
public sealed record RemovedModel(KnowledgeBase Knowledge, ImmutableArray<Tombstone> Tombstones) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => RemovedPageView.Of(page, Tombstones);
}

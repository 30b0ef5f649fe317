using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Search;

/// <summary>The page of its own that search has: the script fills it; without one it offers the lists of the site.</summary>
public sealed record SearchModel(KnowledgeBase Knowledge) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => SearchPageView.Of(page, this);
}

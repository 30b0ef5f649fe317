using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>Every plan, as a card.</summary>
public sealed record PlansModel(KnowledgeBase Knowledge) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => PlansPageView.Of(page, this);
}

using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.NotFound;

/// <summary>What is shown at an address that leads nowhere, in both languages: the reader's is not known.</summary>
public sealed record NotFoundModel(KnowledgeBase Knowledge) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => NotFoundPageView.Of(page);
}

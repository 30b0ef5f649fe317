using Publisher.Knowledge;
using Publisher.Site.Pages;

namespace Publisher.Site.Plans;

/// <summary>Every plan, as a card.</summary>
public sealed record PlansModel(KnowledgeBase Knowledge) : PageModel(Knowledge);

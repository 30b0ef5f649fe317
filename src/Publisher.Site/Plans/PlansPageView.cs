using System.Collections.Immutable;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Plans;

/// <summary>Every plan, as a card.</summary>
/// <param name="Documents">The page of all documents the plans name.</param>
public sealed record PlansPageView(ImmutableArray<PlanCardView> Plans, Href Documents) : PageView
{
    public static PlansPageView Of(Page page, PlansModel model) => new(
        [.. model.Knowledge.Plans.Select(plan => PlanCardView.WithFacts(plan, model.Knowledge, page.Language))],
        Routes.Documents.Url(page.Language));
}

using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Counts;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;

namespace Publisher.Site.Plans;

public static class PlanPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        PlanLayout layout = new(knowledge);
        Lazy<SiteCounts> counts = new(() => SiteCounts.Of(knowledge));
        return
        [
            new PageDraft(PageType.Plans, Routes.Plans, texts["plans.title"], texts["plans.description"], [], PlansPageView.Of),
            .. knowledge.Plans.Select(plan => new PageDraft(
                PageType.Plan,
                Routes.Plan(plan.Id),
                plan.Title,
                new(() => texts.Say(new PlanDescription(plan.Title))),
                [(Routes.Plans, texts["nav.plans"])],
                page => PlanPageView.Of(page, layout.Lay(plan)))
            {
                Place = plan.Jurisdiction,
                Picture = PlanCard.Picture(plan, counts, knowledge),
            }),
        ];
    }
}

using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;

namespace Publisher.Site.Sources;

/// <summary>The source text of each plan: byte for byte, and by numbered lines that every citation leads to.</summary>
public static class SourcePages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(
        knowledge.Plans.Select(plan => Draft(plan, knowledge)),
        knowledge.Plans.Select(plan => new SiteFile(Routes.SourceFile(plan.Id)[1..], plan.Source)));

    private static PageDraft Draft(Plan plan, KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        return new(
            PageType.Source,
            Routes.Source(plan.Id),
            texts.Say(new SourceTitle(plan.Short)),
            new(() => texts.Say(new SourceDescription(plan.Title, plan.SeedLines))),
            [(Routes.Plans, texts["nav.plans"]), (Routes.Plan(plan.Id), plan.Short)],
            page => SourcePageView.Of(page, plan))
        {
            Place = plan.Jurisdiction,
        };
    }
}

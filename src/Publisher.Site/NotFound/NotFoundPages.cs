using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.NotFound;

public static class NotFoundPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        yield return new PageDraft(
            PageType.NotFound,
            Routes.NotFound,
            texts["not-found.title"],
            texts["not-found.description"],
            [],
            NotFoundPageView.Of);
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Home;

public static class HomePages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        yield return new PageDraft(
            PageType.Home,
            Route.Home,
            texts["home.title"],
            texts["home.description"],
            [],
            page => HomePageView.Of(page, Model(knowledge)));
    }

    private static HomeModel Model(KnowledgeBase knowledge)
    {
        ImmutableArray<SharedFigure> figures = SharedFigures.Of(knowledge);
        return new(knowledge, Holdings.Of(knowledge), ShownProofs.Of(knowledge, figures), figures);
    }
}

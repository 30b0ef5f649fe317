using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Home;

public static class HomePages
{
    public static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        ImmutableArray<SharedFigure> figures = SharedFigures.Of(knowledge);
        yield return new PageDraft(
            PageType.Home,
            Route.Home,
            texts["home.title"],
            texts["home.description"],
            [],
            new HomeModel(knowledge, Holdings.Of(knowledge), ShownProofs.Of(knowledge, figures), figures));
    }
}

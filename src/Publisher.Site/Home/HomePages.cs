using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Home;

public static class HomePages
{
    public static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        yield return new PageDraft(
            PageType.Home,
            Route.Home,
            texts["home.title"],
            texts["home.description"],
            [],
            new HomeModel(knowledge, SharedFigures.Of(knowledge)));
    }
}

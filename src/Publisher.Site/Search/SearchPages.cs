using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Search;

public static class SearchPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        return new(
            [new PageDraft(PageType.Search, Routes.Search, texts["search.title"], texts["search.description"], [], SearchPageView.Of)],
            [.. SearchFiles.Of(knowledge)]);
    }
}

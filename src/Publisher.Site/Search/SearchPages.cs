using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Search;

public static class SearchPages
{
    public static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        yield return new PageDraft(PageType.Search, Routes.Search, texts["search.title"], texts["search.description"], [], new SearchModel(knowledge));
    }
}

using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Retired;

/// <summary>Gives each page its retired places, and the site a page of what was removed where something was.</summary>
public static class RetiredPages
{
    public static PageList With(PageList pages, KnowledgeBase knowledge, Retirements retirements)
    {
        if (!retirements.All.Any())
            return pages;
        return new PageList(
        [
            .. pages.Pages.Select(page => page with { RetiredPlaces = retirements.On(page.Route) }),
            .. retirements.Tombstones.IsEmpty ? [] : knowledge.Languages.Select(language => Removed(knowledge, retirements).In(language, knowledge)),
        ]);
    }

    private static PageDraft Removed(KnowledgeBase knowledge, Retirements retirements) => new(
        PageType.Removed,
        Routes.Removed,
        knowledge.Parts.Interface["removed.title"],
        knowledge.Parts.Interface["removed.description"],
        [],
        page => RemovedPageView.Of(page, retirements.Tombstones));
}

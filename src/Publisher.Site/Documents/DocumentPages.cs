using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;

namespace Publisher.Site.Documents;

public static class DocumentPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        yield return new PageDraft(
            PageType.Documents,
            Routes.Documents,
            texts["documents.title"],
            texts.Say(new DocumentsDescription(knowledge.Documents.Length)),
            [(Routes.Plans, texts["nav.plans"])],
            page => DocumentsPageView.Of(page, new DocumentsModel(
                knowledge,
                [
                    .. knowledge.Documents
                        .GroupBy(document => document.Kind)
                        .OrderBy(group => group.Key)
                        .Select(group => new DocumentGroup(group.Key, [.. group])),
                ])));
    }
}

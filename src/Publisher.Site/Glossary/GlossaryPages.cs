using Publisher.Knowledge;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Glossary;

public static class GlossaryPages
{
    public static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        yield return new PageDraft(
            PageType.Glossary,
            Routes.Glossary,
            texts["glossary.title"],
            texts["glossary.description"].With(knowledge.Terms.Length.Both()),
            [],
            new GlossaryModel(knowledge));
    }
}

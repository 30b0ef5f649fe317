using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Counts;
using Publisher.Site.Pages;
using Publisher.Site.Prose;
using Publisher.Site.Routing;

namespace Publisher.Site.About;

public static class AboutPages
{
    /// <summary>One page for each file pair of content/pages, at its name.</summary>
    public static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge) =>
        from page in knowledge.Parts.Pages
        let terms = new PageTerms(page.Markdown, knowledge.TermFinder)
        let zh = ProseReader.Read(page.Markdown.Zh, Language.Chinese, terms[Language.Chinese])
        let en = ProseReader.Read(page.Markdown.En, Language.English, terms[Language.English])
        select new PageDraft(
            PageType.About,
            new Route($"{page.Name}/"),
            page.Title,
            new(zh.Opening, en.Opening),
            [],
            new AboutModel(knowledge, zh, en, SiteCounts.Of(knowledge)));
}

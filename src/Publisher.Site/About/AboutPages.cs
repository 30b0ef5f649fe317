using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Counts;
using Publisher.Site.Pages;
using Publisher.Site.Prose;
using Publisher.Site.Routing;

namespace Publisher.Site.About;

public static class AboutPages
{
    /// <summary>One page for each page of content/pages, at its name.</summary>
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge) =>
        from page in knowledge.Parts.Pages
        let prose = new Lazy<ImmutableDictionary<Language, ProseText>>(() => knowledge.Languages.ToImmutableDictionary(language => language, language => Read(page, knowledge, language)))
        select new PageDraft(
            PageType.About,
            new Route($"{page.Name}/"),
            page.Title,
            new(() => Bilingual.Of(knowledge.Languages, language => prose.Value[language].Opening)),
            [],
            shown => AboutPageView.Of(shown, new AboutModel(knowledge, prose.Value, SiteCounts.Of(knowledge))));

    private static ProseText Read(ProsePage page, KnowledgeBase knowledge, Language language)
    {
        Language written = page.Markdown.Shown(language);
        return ProseReader.Read(page.Markdown[language], written, new PageTerms(page.Markdown, knowledge.TermFinder).In(written, language)) with { Language = written };
    }
}

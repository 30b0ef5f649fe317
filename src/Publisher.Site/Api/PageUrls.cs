using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>Site-relative URLs of a page, or of a place in it, in every language of the site.</summary>
public static class PageUrls
{
    public static Bilingual Of(KnowledgeBase knowledge, Route route, string? anchor = null) =>
        Of(knowledge, language => anchor is null ? route.Url(language) : $"{route.Url(language)}#{anchor}");

    public static Bilingual Of(KnowledgeBase knowledge, Func<Language, string> url) => Bilingual.Of(knowledge.Languages, url);
}

using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>Site-relative URLs of a page, or of a place in it, in both languages.</summary>
public static class PageUrls
{
    public static Bilingual Of(Route route, string? anchor = null) =>
        Of(language => anchor is null ? route.Url(language) : $"{route.Url(language)}#{anchor}");

    public static Bilingual Of(Func<Language, string> url) => new(url(Language.Chinese), url(Language.English));
}

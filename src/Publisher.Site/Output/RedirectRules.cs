using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Output;

/// <summary>The redirects every edition has, the first match in force: `/` chooses by the language of the browser, and a wrong address is answered in the language it asks for.</summary>
public static class RedirectRules
{
    public static ImmutableArray<Redirect> Of(ImmutableArray<Language> languages) =>
    [
        .. languages.Where(language => language != Language.English).Select(language => new Redirect("/", Route.Home.Url(language), 302, Language: language.Subtag())),
        new("/", Route.Home.Url(Language.English), 302),
        .. languages.Select(language => new Redirect($"/{language.Prefix()}/*", Routes.NotFound.Url(language), 404)),
    ];
}

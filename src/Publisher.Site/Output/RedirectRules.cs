using System.Collections.Immutable;

namespace Publisher.Site.Output;

/// <summary>The redirects every edition has, the first match in force: `/` chooses by the language of the browser, and a wrong address is answered in the language it asks for.</summary>
public static class RedirectRules
{
    public static ImmutableArray<Redirect> All { get; } =
    [
        new("/", "/zh/", 302, Language: "zh"),
        new("/", "/en/", 302),
        new("/zh/*", "/zh/404.html", 404),
        new("/en/*", "/en/404.html", 404),
    ];
}

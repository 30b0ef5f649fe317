using Microsoft.AspNetCore.Http;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;
using Publisher.Site.Routing;

namespace Publisher.Preview;

/// <summary>Reads Accept-Language as the web host does: the rule of a language is in force for those who like it best of the languages the site has.</summary>
public static class PreferredLanguage
{
    public static bool Allows(HttpRequest request, string? language, IEnumerable<Redirect> rules) =>
        language is null || language == Of(request, [.. rules.Select(rule => rule.Language).OfType<string>(), Language.English.Subtag()]);

    private static string Of(HttpRequest request, string[] known) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => accepted.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(known.Contains) ?? Language.English.Subtag();
}

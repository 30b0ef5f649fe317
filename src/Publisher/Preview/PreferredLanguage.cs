using Microsoft.AspNetCore.Http;

namespace Publisher.Preview;

/// <summary>Reads Accept-Language as the web host does: the rule of a language is in force for those who like it best of the languages the site has.</summary>
public static class PreferredLanguage
{
    public static bool Allows(HttpRequest request, string? language) => language is null || language == Of(request);

    private static string Of(HttpRequest request) =>
        request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(accepted => accepted.Quality ?? 1)
            .Select(accepted => accepted.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(language => language is "zh" or "en") ?? "en";
}

using System.Collections.Immutable;
using System.Text.Json;
using Publisher.Browser.Tests.Site;

namespace Publisher.Browser.Tests.Search;

/// <summary>A term of the glossary as the API publishes it.</summary>
public sealed record PublishedTerm(string Chinese, string English, ImmutableArray<string> Except)
{
    public static IEnumerable<PublishedTerm> Read(BuiltSite site) =>
        from term in JsonSerializer.Deserialize<JsonElement>(File.ReadAllBytes(Path.Combine(site.Folder, "api", "v1", "glossary.json"))).GetProperty("glossary").EnumerateArray()
        let name = term.GetProperty("name")
        select new PublishedTerm(
            name.GetProperty("zh").GetString()!,
            name.GetProperty("en").GetString()!,
            [.. term.GetProperty("matchesNotIn").EnumerateArray().Select(word => word.GetString()!)]);
}

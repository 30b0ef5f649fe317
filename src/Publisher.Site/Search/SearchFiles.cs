using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Output;
using Publisher.Site.Routing;

namespace Publisher.Site.Search;

/// <summary>search/zh.json, search/en.json and one for each further language, a <see cref="SearchFile"/> each.</summary>
public static class SearchFiles
{
    /// <summary>The texts of content/interface that the script shows carry this in front.</summary>
    private const string Words = "search.script.";

    public static IEnumerable<SiteFile> Of(KnowledgeBase knowledge) =>
        knowledge.Languages.Select(language => new SiteFile(Path(language), to => JsonText.WriteOne(to, Of(knowledge, language), SearchJson.Default.SearchFile)));

    /// <summary>Where the script finds the records of a language.</summary>
    public static string Url(Language language) => $"/{Path(language)}";

    private static string Path(Language language) => $"search/{language.Prefix()}.json";

    private static SearchFile Of(KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        return new(
            [
                .. texts.Keys
                    .Where(key => key.StartsWith(Words, StringComparison.Ordinal))
                    .Order(StringComparer.Ordinal)
                    .Select(key => new SearchLabel(key[Words.Length..], texts[key, language])),
            ],
            [.. knowledge.Plans.Select(plan => new SearchLabel(plan.Id.Value, plan.Short[language]))],
            [.. knowledge.Jurisdictions.Select(place => new SearchLabel(place.Id.Value, place.Name[language]))],
            [.. knowledge.Sectors.Select(sector => new SearchLabel(sector.Id.Value, sector.Name[language]))],
            SearchUnits.Of(knowledge, language),
            SearchRecords.Of(knowledge, language));
    }
}

using Publisher.Knowledge;
using Publisher.Site.Api;
using Publisher.Site.Output;
using Publisher.Site.Routing;

namespace Publisher.Site.Search;

/// <summary>search/zh.json and search/en.json: `{"records": [...]}`.</summary>
public static class SearchFiles
{
    public static IEnumerable<SiteFile> Of(KnowledgeBase knowledge) =>
        Languages.All.Select(language => new SiteFile(
            $"search/{language.Prefix()}.json",
            () => JsonText.List("records", SearchRecords.Of(knowledge, language), SearchJson.Default.SearchRecord)));
}

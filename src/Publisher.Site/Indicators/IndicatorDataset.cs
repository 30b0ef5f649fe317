using System.Text.Json.Nodes;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Indicators;

/// <summary>An indicator's statements as a Dataset of schema.org: what the page says of places, years, sources and downloads.</summary>
internal static class IndicatorDataset
{
    private const string License = "https://creativecommons.org/licenses/by/4.0/";

    public static JsonObject Of(Page page, IndexedIndicator one, IndicatorFacts facts, ChartSet charts)
    {
        (KnowledgeBase knowledge, Indicator indicator) = (page.Knowledge, one.Indicator);
        SiteCard site = knowledge.Site;
        JsonObject data = new()
        {
            ["@type"] = "Dataset",
            ["name"] = page.Title,
            ["alternateName"] = indicator.Name[page.Language.Other()],
            ["description"] = page.Description,
            ["url"] = site.Origin + page.Url,
            ["inLanguage"] = page.Language.Tag(),
            ["version"] = site.Version,
            ["license"] = License,
            ["isAccessibleForFree"] = true,
            ["creator"] = new JsonObject { ["@type"] = "Organization", ["name"] = site.Name[page.Language], ["url"] = site.Origin + Route.Home.Url(page.Language) },
            ["variableMeasured"] = indicator.Name[page.Language],
            ["spatialCoverage"] = new JsonArray([.. facts.Places.Select(place => place.Name[page.Language])]),
            ["isBasedOn"] = new JsonArray([.. one.Plans.Select(plan => site.Origin + Routes.Plan(plan).Url(page.Language))]),
            ["distribution"] = new JsonArray([.. Downloads(page, indicator, charts, site.Origin)]),
        };
        if (facts is { FirstYear: { } first, LastYear: { } last })
            data["temporalCoverage"] = $"{NumberWording.Year(first)}/{NumberWording.Year(last)}";
        return data;
    }

    private static IEnumerable<JsonNode> Downloads(Page page, Indicator indicator, ChartSet charts, string origin) =>
    [
        Download("application/json", $"{origin}/api/v1/indicators/{indicator.Id}.json"),
        .. charts.Charts.Select(chart => Download("text/csv", origin + chart.Url("csv", page.Language))),
    ];

    private static JsonObject Download(string format, string url) =>
        new() { ["@type"] = "DataDownload", ["encodingFormat"] = format, ["contentUrl"] = url };
}

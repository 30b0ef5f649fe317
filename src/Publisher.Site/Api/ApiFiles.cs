using Publisher.Knowledge;
using Publisher.Site.Output;

namespace Publisher.Site.Api;

/// <summary>Every file under api/v1/.</summary>
public static class ApiFiles
{
    public static IEnumerable<SiteFile> Of(KnowledgeBase knowledge) =>
    [
        .. ListFile.All.SelectMany(list => list.Files(knowledge)),
        .. knowledge.Plans.Select(plan => new SiteFile(ApiPaths.Plan(plan.Id), to => JsonText.WriteOne(to, PlanText.Of(plan, knowledge), ApiJson.Default.PlanText))),
        .. knowledge.Indicators.Select(indicator => new SiteFile(
            ApiPaths.Indicator(indicator.Id),
            to => JsonText.WriteOne(to, IndicatorRecords.Whole(indicator, knowledge), ApiJson.Default.WholeIndicator))),
        new SiteFile(ApiPaths.Schema("plan"), () => JsonSchemas.OfOne(ApiJson.Default.PlanText, knowledge.Languages)),
        new SiteFile(ApiPaths.Schema("indicator"), () => JsonSchemas.OfOne(ApiJson.Default.WholeIndicator, knowledge.Languages)),
    ];
}

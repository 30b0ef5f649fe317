using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Plans;

namespace Publisher.Site.Api;

/// <summary>Where the data files stand in the output folder; with a `/` before, their URL.</summary>
public static class ApiPaths
{
    public const string Root = "api/v1/";

    public static string Json(string name) => $"{Root}{name}.json";

    public static string Csv(string name) => $"{Root}{name}.csv";

    public static string Schema(string name) => $"{Root}schema/{name}.json";

    public static string Plan(PlanId id) => Json($"plans/{id}");

    public static string Indicator(IndicatorId id) => Json($"indicators/{id}");
}

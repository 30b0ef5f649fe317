using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Charts;

/// <summary>Where a chart's files stand: beside the page of its indicator, in each language.</summary>
public static class ChartPaths
{
    public static string SvgUrl(Chart chart, Language language) => Of(chart, language, "svg");

    public static string CsvUrl(Chart chart, Language language) => Of(chart, language, "csv");

    private static string Of(Chart chart, Language language, string type) => $"{Routes.Indicator(chart.Indicator).Url(language)}{chart.Name}.{type}";
}

using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;

namespace Publisher.Site.Charts;

/// <summary>The files of a chart in every language: a drawing that stands alone, and its figures.</summary>
public static class ChartFiles
{
    public static IEnumerable<SiteFile> Of(IEnumerable<Chart> charts, KnowledgeBase knowledge) =>
        from chart in charts
        from language in knowledge.Languages
        from file in (SiteFile[])
        [
            new(chart.Url("svg", language)[1..], () => SvgFile.Of(chart, knowledge, language)),
            new(chart.Url("csv", language)[1..], () => ChartCsv.Of(chart, knowledge, language)),
        ]
        select file;
}

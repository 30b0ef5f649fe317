using System.Buffers;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Pictures;

namespace Publisher.Site.Charts;

/// <summary>The files of a chart in every language: a drawing that stands alone, as lines and as dots, and its figures.</summary>
public static class ChartFiles
{
    public static IEnumerable<SiteFile> Of(IEnumerable<Chart> charts, KnowledgeBase knowledge) =>
        from chart in charts
        from language in knowledge.Languages
        from file in (SiteFile[])
        [
            new(chart.Url("svg", language)[1..], () => SvgFile.Of(ChartPicture.Of(chart, knowledge, language))),
            new(chart.Url("csv", language)[1..], () => ChartCsv.Of(chart, knowledge, language)),
        ]
        select file;

    /// <summary>For programs that take no SVG, twice as large as it is.</summary>
    public static IEnumerable<DrawnFile> Pictures(IEnumerable<Chart> charts, KnowledgeBase knowledge) =>
        from chart in charts
        from language in knowledge.Languages
        select PictureFile.Of(chart.Url("png", language)[1..], () => ChartPicture.Of(chart, knowledge, language), scale: 2);
}

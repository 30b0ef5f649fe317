using Publisher.Knowledge;
using Publisher.Site.Indicators;
using Publisher.Site.Output;
using Publisher.Site.Pages;

namespace Publisher.Site.Charts;

/// <summary>The files of every chart the pages show: a drawing that stands alone, and its figures.</summary>
public static class ChartFiles
{
    public static IEnumerable<SiteFile> Of(PageList pages, KnowledgeBase knowledge) =>
        from page in pages.Pages
        where page.Model is IndicatorPage
        from chart in ((IndicatorPage)page.Model).Charts.Charts
        from file in (SiteFile[])
        [
            new(ChartPaths.SvgUrl(chart, page.Language)[1..], () => SvgFile.Of(chart, knowledge, page.Language)),
            new(ChartPaths.CsvUrl(chart, page.Language)[1..], () => ChartCsv.Of(chart, knowledge, page.Language)),
        ]
        select file;
}

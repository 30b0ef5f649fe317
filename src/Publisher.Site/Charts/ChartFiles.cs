using Publisher.Knowledge;
using Publisher.Site.Indicators;
using Publisher.Site.Jurisdictions;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Projects;

namespace Publisher.Site.Charts;

/// <summary>The files of everything the pages draw: a drawing that stands alone, and its figures.</summary>
public static class ChartFiles
{
    public static IEnumerable<SiteFile> Of(PageList pages, KnowledgeBase knowledge) =>
        from page in pages.Pages
        from graphic in On(page.Model)
        from file in (SiteFile[])
        [
            new(graphic.Url("svg", page.Language)[1..], () => SvgFile.Of(graphic, knowledge, page.Language)),
            new(graphic.Url("csv", page.Language)[1..], () => graphic.Csv(knowledge, page.Language)),
        ]
        select file;

    private static IEnumerable<Graphic> On(PageModel page) => page switch
    {
        IndicatorPage { Timeline: { } timeline } indicator => [.. indicator.Charts.Charts, timeline],
        IndicatorPage indicator => indicator.Charts.Charts,
        JurisdictionPage { Timeline: { } timeline } => [timeline],
        ProjectsModel projects => projects.Charts,
        _ => [],
    };
}

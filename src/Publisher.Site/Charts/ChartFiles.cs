using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;

namespace Publisher.Site.Charts;

/// <summary>The files of a chart in every language: a drawing that stands alone, and its figures.</summary>
public static class ChartFiles
{
    public static IEnumerable<SiteFile> Of(IEnumerable<Graphic> graphics, KnowledgeBase knowledge) =>
        from graphic in graphics
        from language in knowledge.Languages
        from file in (SiteFile[])
        [
            new(graphic.Url("svg", language)[1..], () => SvgFile.Of(graphic, knowledge, language)),
            new(graphic.Url("csv", language)[1..], () => graphic.Csv(knowledge, language)),
        ]
        select file;
}

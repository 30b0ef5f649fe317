using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Comparison;

/// <summary>
/// compare/en/: index.json, a file of cells for each sector (`energy.json`), and the table of each page of two places (`hohhot-with-wuhai.csv`). These are the words of the pages, made for the
/// choosing page; the data under api/v1/ is what others build on.
/// </summary>
public static class ComparisonFiles
{
    public static IEnumerable<SiteFile> Of(KnowledgeBase knowledge, PageList pages)
    {
        // What the pages have worked out serves the files too.
        Comparisons comparisons = pages.Pages.Select(page => page.Model).OfType<ComparisonPage>().First().Comparisons;
        ILookup<SectorId, Indicator> sectors = comparisons.Indicators.ToLookup(indicator => indicator.Sector);
        return
        [
            .. knowledge.Languages.Select(language => new SiteFile(
                $"{Folder(language)[1..]}index.json",
                to => JsonText.WriteOne(to, new ComparisonCells(comparisons, knowledge, language).Index(), ComparisonJson.Default.ComparisonIndex))),
            .. from language in knowledge.Languages
               from sector in sectors
               select new SiteFile(
                   $"{Folder(language)[1..]}{sector.Key}.json",
                   to => JsonText.WriteOne(to, new ComparisonCells(comparisons, knowledge, language).Of(sector), ComparisonJson.Default.SortedDictionaryStringIndicatorCells)),
            .. from page in pages.Pages
               let model = page.Model as PairComparisonPage
               where model is not null
               select new SiteFile(PairCsvUrl(model.Parts, page.Language)[1..], () => PairTable.Csv(model, page.Language)),
        ];
    }

    /// <summary>`/compare/en/`.</summary>
    public static string Folder(Language language) => $"/compare/{language.Prefix()}/";

    /// <summary>`/compare/en/hohhot-with-wuhai.csv`; of a second part `hohhot-with-wuhai-2.csv`.</summary>
    public static string PairCsvUrl(Parts parts, Language language) =>
        $"{Folder(language)}{parts.Route.Path["compare/".Length..^1].Replace('/', '-')}.csv";
}

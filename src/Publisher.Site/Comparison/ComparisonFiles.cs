using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;
using Publisher.Site.Routing;

namespace Publisher.Site.Comparison;

/// <summary>
/// compare/en/: index.json, a file of cells for each sector (`energy.json`), and the table of each page of two places (`hohhot-with-wuhai.csv`). These are the words of the pages, made for the
/// choosing page; the data under api/v1/ is what others build on.
/// </summary>
public static class ComparisonFiles
{
    public static IEnumerable<SiteFile> Of(Comparisons comparisons, IReadOnlyList<PairComparisonPage> pairs, KnowledgeBase knowledge)
    {
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
            .. from pair in pairs
               from language in knowledge.Languages
               select new SiteFile(PairCsvUrl(pair.Parts, language)[1..], () => PairTable.Csv(pair, language)),
        ];
    }

    /// <summary>`/compare/en/`.</summary>
    public static string Folder(Language language) => $"/compare/{language.Prefix()}/";

    /// <summary>`/compare/en/hohhot-with-wuhai.csv`; of a second part `hohhot-with-wuhai-2.csv`.</summary>
    public static string PairCsvUrl(Parts parts, Language language) =>
        $"{Folder(language)}{parts.Route.Path["compare/".Length..^1].Replace('/', '-')}.csv";
}

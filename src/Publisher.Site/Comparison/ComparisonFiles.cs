using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Comparison;

/// <summary>
/// compare/en/: index.json, a file of cells for each sector (`energy.json`), and the table of each page of two places (`hohhot-with-wuhai.csv`). These are parts of the pages, made for the
/// choosing page, whose script places them; the data under api/v1/ is what others build on.
/// </summary>
public static class ComparisonFiles
{
    /// <summary>What the script of the choosing page asks for.</summary>
    public static IEnumerable<DrawnFile> OfChoice(Comparisons comparisons, KnowledgeBase knowledge)
    {
        ILookup<SectorId, Indicator> sectors = comparisons.Indicators.ToLookup(indicator => indicator.Sector);
        return
        [
            .. knowledge.Languages.Select(language => new DrawnFile(
                $"{Folder(language)[1..]}index.json",
                (to, theme) => JsonText.WriteOne(to, new ComparisonCells(comparisons, knowledge, language, theme).Index(), ComparisonJson.Default.ComparisonIndex))),
            .. from language in knowledge.Languages
               from sector in sectors
               select new DrawnFile(
                   $"{Folder(language)[1..]}{sector.Key}.json",
                   (to, theme) => JsonText.WriteOne(to, new ComparisonCells(comparisons, knowledge, language, theme).Of(sector), ComparisonJson.Default.SortedDictionaryStringIndicatorCells)),
        ];
    }

    /// <summary>The tables of the pages of two places.</summary>
    public static IEnumerable<SiteFile> OfPairs(IReadOnlyList<PairComparisonPage> pairs, KnowledgeBase knowledge) =>
        from pair in pairs
        from language in knowledge.Languages
        select new SiteFile(PairCsvUrl(pair.Parts, language)[1..], () => PairTable.Csv(pair, language));

    /// <summary>`/compare/en/`.</summary>
    public static string Folder(Language language) => $"/compare/{language.Prefix()}/";

    /// <summary>`/compare/en/hohhot-with-wuhai.csv`; of a second part `hohhot-with-wuhai-2.csv`.</summary>
    public static string PairCsvUrl(Parts parts, Language language) =>
        $"{Folder(language)}{parts.Route.Path["compare/".Length..^1].Replace('/', '-')}.csv";
}

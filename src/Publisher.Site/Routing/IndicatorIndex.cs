using Publisher.Knowledge;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Routing;

/// <summary>Where the indicators of a sector are listed: on the one page of all while one person can still read it; in a larger site each sector has a page of its own.</summary>
public static class IndicatorIndex
{
    private const int MostOnOnePage = 600;

    public static bool IsOnePage(KnowledgeBase knowledge) => knowledge.Indicators.Length <= MostOnOnePage;

    public static string Url(SectorId sector, KnowledgeBase knowledge, Language language) =>
        IsOnePage(knowledge) ? $"{Routes.Indicators.Url(language)}#{sector}" : Routes.IndicatorsOf(sector).Url(language);
}

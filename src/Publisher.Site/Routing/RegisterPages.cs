using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Routing;

/// <summary>
/// Where the entries of the register of conflicts and relations stand. Conflicts are always on the page of the register. Relations are too while one person can still read them all; in a larger
/// site each stands on the page of its indicator, which does not grow with the site.
/// </summary>
public static class RegisterPages
{
    private const int MostOnOnePage = 600;

    public static bool IsOnePage(KnowledgeBase knowledge) => knowledge.Discrepancies.Length <= MostOnOnePage;

    public static Route PageOf(Discrepancy entry, KnowledgeBase knowledge) =>
        entry.Type == DiscrepancyType.Conflict || IsOnePage(knowledge) ? Routes.Discrepancies : Routes.Indicator(entry.Indicator);

    /// <summary>`/en/discrepancies/#forest-cover-1-4`.</summary>
    public static string Url(Discrepancy entry, KnowledgeBase knowledge, Language language) => $"{PageOf(entry, knowledge).Url(language)}#{entry.Id}";
}

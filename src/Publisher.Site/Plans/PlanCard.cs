using Publisher.Knowledge;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;
using Publisher.Site.Counts;
using Publisher.Site.Pages;
using Publisher.Site.Sharing;
using Publisher.Site.Wording;

namespace Publisher.Site.Plans;

/// <summary>What the picture of a shared plan shows: whose it is, of when, and how much of it is recorded.</summary>
internal static class PlanCard
{
    public static PagePicture Picture(Plan plan, Lazy<SiteCounts> counts, KnowledgeBase knowledge) => ShareCards.Picture(
        page => plan.Title[page.Language],
        page => knowledge.Jurisdiction(plan.Jurisdiction).Name[page.Language],
        page => PlanCardView.AtAGlance(plan, knowledge, page.Language).Glance,
        page => Counts(counts.Value.Plans.First(counted => counted.Plan == plan), knowledge, page.Language));

    private static CountsCard Counts(PlanCounts counts, KnowledgeBase knowledge, Language language) => new(
    [
        .. new[] { (counts.Passages, "share.passages"), (counts.Statements, "share.statements"), (counts.Items, "share.projects"), (counts.Notes, "share.notes") }
            .Where(count => count.Item1 > 0)
            .Select(count => new CardCount(NumberWording.Of(count.Item1, knowledge, language), knowledge.Parts.Interface[count.Item2, language])),
    ]);
}

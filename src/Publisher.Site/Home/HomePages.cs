using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Site.Comparison;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sharing;

namespace Publisher.Site.Home;

public static class HomePages
{
    private const int RowsOfMatrix = 8;

    public static FeaturePlan Plan(KnowledgeBase knowledge, Comparisons comparisons)
    {
        Interface texts = knowledge.Parts.Interface;
        return new([new PageDraft(PageType.Home, Route.Home, texts["home.title"], texts["home.description"], [], page => HomePageView.Of(page, Model(knowledge, comparisons)))
        {
            Picture = ShareCards.Picture(
                page => texts["home.title", page.Language],
                _ => "",
                _ => null,
                page => MatrixCard.Of(comparisons.Targets.ReadTogether().Most(RowsOfMatrix), knowledge, page.Language)),
        }]);
    }

    private static HomeModel Model(KnowledgeBase knowledge, Comparisons comparisons)
    {
        FigureMatrix matrix = comparisons.Targets.Most(RowsOfMatrix);
        return new(
            knowledge,
            Holdings.Of(knowledge),
            matrix,
            ShownProofs.Of(knowledge, matrix),
            [.. knowledge.Discrepancies.Where(found => found.Type == DiscrepancyType.Conflict)],
            Coverage.Of(knowledge),
            TargetYears.Of(knowledge));
    }
}

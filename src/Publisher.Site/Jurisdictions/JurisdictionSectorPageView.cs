using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Jurisdictions;

/// <summary>What is said of a place in one sector, where there is too much of it for one page.</summary>
public sealed record JurisdictionSectorPageView(string Title, string Lead, PartLinksView? Parts, PlaceFiguresView Figures, FromAboveView? FromAbove) : PageView
{
    public static JurisdictionSectorPageView Of(Page page, SectorPart part, PlaceFigures figures) => new(
        page.Title,
        page.Description,
        PartLinksView.Of(part.Parts, page.Language),
        PlaceFiguresView.Of(figures, part.Place, page),
        FromAboveView.Of(figures.FromAbove, part.Place.Name[page.Language], page.Knowledge, page.Language));
}

using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Indicators;

/// <summary>The indicators of one sector, in an index that is too long for one page.</summary>
public sealed record IndicatorSectorPageView(string Title, string Lead, IndicatorTableView? Indicators, IndicatorTableView? Rules, PartLinksView? Parts) : PageView
{
    public static IndicatorSectorPageView Of(Page page, SectorOfIndicators sector, Parts parts) => new(
        page.Title,
        page.Description,
        IndicatorTableView.Of(sector.Indicators, sector.Sector.Name[page.Language], page.Knowledge, page.Language),
        IndicatorTableView.OfRules(sector, page.Knowledge, page.Language),
        PartLinksView.Of(parts, page.Language));
}

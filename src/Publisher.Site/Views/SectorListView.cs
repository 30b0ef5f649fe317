using System.Collections.Immutable;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Views;

/// <summary>The way to the page of each sector, where one page would hold too much.</summary>
public sealed record SectorListView(ImmutableArray<SectorWayView> Sectors) : View;

/// <param name="Id">What the sector is called within the list, however long what it leads to is.</param>
/// <param name="Count">How much there is, in words; null where nothing is to be counted.</param>
public sealed record SectorWayView(string Id, LinkView Sector, string? Count) : View
{
    public static SectorWayView Of(Sector sector, Href address, string? count, Language language) =>
        new(sector.Id.Value, new LinkView(address, RunView.Of(sector.Name, language)), count);
}

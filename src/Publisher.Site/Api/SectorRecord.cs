using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Api;

/// <summary>What `sector` of an indicator, a project or a column means.</summary>
public sealed record SectorRecord(string Id, Bilingual Name)
{
    public static SectorRecord Of(Sector sector) => new(sector.Id.Value, sector.Name);
}

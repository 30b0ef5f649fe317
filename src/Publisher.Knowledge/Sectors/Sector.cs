using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Sectors;

public sealed record Sector(SectorId Id, Bilingual Name);

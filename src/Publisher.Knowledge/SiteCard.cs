using Publisher.Knowledge.Text;

namespace Publisher.Knowledge;

/// <summary>site.yaml: the site's name, canonical origin without a final slash, content version, the day its content speaks as of, and the day it was published (null before).</summary>
public sealed record SiteCard(Bilingual Name, string Origin, string Version, DateOnly AsOf, DateOnly? Published);

using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Comparison;

/// <summary>Two indicators that look alike and are not compared, and why; each names the other or is named by it.</summary>
public sealed record UnlikePair(Indicator One, Indicator Two, Bilingual Why);

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Site.Pages;
using Publisher.Site.Views;
using Publisher.Site.Routing;

namespace Publisher.Site.Comparison;

/// <summary>Where a comparison begins: the form for any choice, the pairs that have pages, and the sectors with what they hold.</summary>
public sealed record ComparisonPage(
    Comparisons Comparisons,
    KnowledgeBase Knowledge,
    ImmutableArray<PairLink> Pairs,
    ImmutableArray<SectorLink> Sectors) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => ComparisonPageView.Of(page, this);

    /// <summary>Places offered at once: those with a plan, and those above them.</summary>
    public ImmutableArray<Jurisdiction> Main => Comparisons.Planned;

    public IEnumerable<Jurisdiction> More => Comparisons.Places.Except(Main);
}

/// <summary>A page of two places, with how many indicators their plans both speak of.</summary>
public sealed record PairLink(Jurisdiction One, Jurisdiction Two, Route Route, int Shared);

/// <summary>A sector, with how many indicators it has, how many of them two places or more speak of, and how many plans say something.</summary>
public sealed record SectorLink(Sector Sector, Route Route, int Indicators, int Shared, int Plans);

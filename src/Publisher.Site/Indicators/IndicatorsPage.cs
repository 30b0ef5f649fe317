using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Sectors;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Indicators;

/// <summary>Every indicator, by sector.</summary>
public sealed record IndicatorsPage(KnowledgeBase Knowledge, ImmutableArray<SectorOfIndicators> Sectors) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => IndicatorsPageView.Of(page, this);
}

public sealed record SectorOfIndicators(Sector Sector, ImmutableArray<IndexedIndicator> Indicators, ImmutableArray<IndexedIndicator> Rules)
{
    public ImmutableArray<IndexedIndicator> All => Indicators.AddRange(Rules);
}

/// <summary>An indicator with the plans that speak of it, in the order of the plans.</summary>
public sealed record IndexedIndicator(Indicator Indicator, ImmutableArray<PlanId> Plans);

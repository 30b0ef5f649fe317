using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Text;
using Publisher.Site.Comparison;

namespace Publisher.Site.Indicators;

/// <summary>Every indicator, by sector; those with numbers of several places, side by side.</summary>
public sealed record IndicatorsPage(KnowledgeBase Knowledge, ImmutableArray<SectorOfIndicators> Sectors, FigureMatrix Shared);

public sealed record SectorOfIndicators(Sector Sector, ImmutableArray<IndexedIndicator> Indicators, ImmutableArray<IndexedIndicator> Rules)
{
    public ImmutableArray<IndexedIndicator> All => Indicators.AddRange(Rules);

    /// <summary>The sector with no others than these.</summary>
    public SectorOfIndicators Only(ImmutableArray<IndexedIndicator> chosen)
    {
        HashSet<IndexedIndicator> kept = [.. chosen];
        return new(Sector, [.. Indicators.Where(kept.Contains)], [.. Rules.Where(kept.Contains)]);
    }
}

/// <summary>An indicator with the plans that speak of it, in the order of the plans.</summary>
public sealed record IndexedIndicator(Indicator Indicator, ImmutableArray<PlanId> Plans)
{
    public string PlanNames(KnowledgeBase knowledge, Language language) =>
        string.Join(knowledge.Parts.Interface["lists.comma", language], Plans.Select(plan => knowledge.Plan(plan).Short[language]));
}

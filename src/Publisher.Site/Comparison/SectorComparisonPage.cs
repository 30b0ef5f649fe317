using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Site.Charts;
using Publisher.Site.Pages;

namespace Publisher.Site.Comparison;

/// <summary>A part of a sector's indicators against every place with a plan and those above: first the indicators that two places or more speak of, last what projects and plants must keep to.</summary>
public sealed record SectorComparisonPage(
    Comparisons Comparisons,
    KnowledgeBase Knowledge,
    Sector Sector,
    ImmutableArray<Jurisdiction> Places,
    ImmutableArray<Indicator> Shared,
    ImmutableArray<Indicator> Single,
    ImmutableArray<Indicator> Rules,
    ImmutableArray<Chart> Panels,
    Parts Parts)
{
    public ComparisonRow Row(Indicator indicator) => new(indicator, [.. Places.Select(Comparisons.Of(indicator.Id).Cell)]);

    /// <summary>How the figures of a city stand to those of the region it lies in.</summary>
    public ImmutableArray<ComparisonFinding> BesideRegion(Indicator indicator, Jurisdiction place) =>
        indicator.Kind == IndicatorKind.Indicator && place.Parent is { } parent && Knowledge.Jurisdiction(parent).Kind == JurisdictionKind.Region
            ? [.. Comparisons.Of(indicator.Id).Between(place.Id, parent).Where(finding => finding is { One: not null, Two: not null } && !finding.Differences.Contains(Difference.Named))]
            : [];
}

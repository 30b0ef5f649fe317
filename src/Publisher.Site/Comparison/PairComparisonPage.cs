using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Site.Charts;
using Publisher.Site.Pages;

namespace Publisher.Site.Comparison;

/// <summary>Two places: every indicator that the plans speak of in both, how the figures stand, and what may not be compared.</summary>
public sealed record PairComparisonPage(
    Comparisons Comparisons,
    KnowledgeBase Knowledge,
    Jurisdiction One,
    Jurisdiction Two,
    ImmutableArray<PairSector> Sectors,
    Parts Parts)
{
    /// <summary>The region that stands here beside a place in it: its figures are totals or averages. Null where none does.</summary>
    public Jurisdiction? Region => Two.Kind == JurisdictionKind.Region ? Two : null;

    public PairRow Row(Indicator indicator)
    {
        IndicatorComparison comparison = Comparisons.Of(indicator.Id);
        return new(indicator, comparison.Cell(One), comparison.Cell(Two), comparison.Between(One.Id, Two.Id));
    }

    public ImmutableArray<Chart> Charts(Indicator indicator) => Comparisons.ChartsOf(indicator.Id, [One, Two]);

    /// <summary>Indicators that look alike, of which one is said of one place and the other of the other.</summary>
    public IEnumerable<UnlikePair> Unlike() =>
        Sectors
            .SelectMany(sector => sector.Indicators)
            .SelectMany(indicator => Comparisons.UnlikeOf(indicator.Id).Where(pair => Compared(pair).Id == indicator.Id))
            .Where(pair => Speaks(pair.One, One) && Speaks(pair.Two, Two) || Speaks(pair.One, Two) && Speaks(pair.Two, One));

    /// <summary>That of the two which the page sets side by side; rules it names only here.</summary>
    private static Indicator Compared(UnlikePair pair) => pair.One.Kind == IndicatorKind.Rule ? pair.Two : pair.One;

    private bool Speaks(Indicator indicator, Jurisdiction place) => Comparisons.Of(indicator.Id).SpeaksOf(place.Id);
}

/// <summary>The indicators of a sector: those both places have, and those only one has.</summary>
public sealed record PairSector(Sector Sector, ImmutableArray<Indicator> Shared, ImmutableArray<Indicator> OnlyOne, ImmutableArray<Indicator> OnlyTwo)
{
    public IEnumerable<Indicator> Indicators => Shared.Concat(OnlyOne).Concat(OnlyTwo);
}

public sealed record PairRow(Indicator Indicator, ComparisonCell One, ComparisonCell Two, ImmutableArray<ComparisonFinding> Findings);

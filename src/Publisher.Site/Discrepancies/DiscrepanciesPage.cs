using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Sums;

namespace Publisher.Site.Discrepancies;

/// <summary>Conflicts first, each with its sentences; then the sums that add up; relations apart, by indicator, with another word: those that were compared, then those that were not and why. In a register too long for one page, <paramref name="Elsewhere"/> says where the relations are.</summary>
public sealed record DiscrepanciesPage(
    KnowledgeBase Knowledge,
    ImmutableArray<Discrepancy> Conflicts,
    ImmutableArray<Sum> Sums,
    ImmutableArray<RelationsOfIndicator> Relations,
    ImmutableArray<RelationsOfIndicator> Refused,
    ImmutableArray<RelationsOfSector> Elsewhere);

/// <summary>How many relations the pages of a sector's indicators hold.</summary>
public sealed record RelationsOfSector(Sector Sector, int Relations);

public sealed record RelationsOfIndicator(Indicator Indicator, ImmutableArray<Discrepancy> Relations);

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Site.Comparison;

namespace Publisher.Site.Home;

/// <summary>How much is here, what several places set numbers for, one figure with its proof (null where no figure has an English clause), what disagrees, which plan speaks of what, and which years the targets are for.</summary>
public sealed record HomeModel(
    KnowledgeBase Knowledge,
    ImmutableArray<Holding> Holdings,
    FigureMatrix Matrix,
    ShownProof? Proof,
    ImmutableArray<Discrepancy> Conflicts,
    ImmutableArray<CoveredSector> Coverage,
    TargetYears Years);

/// <summary>So many of what `home.holding.<paramref name="Name"/>` names.</summary>
public sealed record Holding(string Name, int Count);

/// <summary>A figure to be shown beside the words that prove it.</summary>
public sealed record ShownProof(Indicator Indicator, Statement Statement);

/// <summary>How many indicators of a sector each plan speaks of, in the order of the plans.</summary>
public sealed record CoveredSector(Sector Sector, ImmutableArray<int> Indicators);

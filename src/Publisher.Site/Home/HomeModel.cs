using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;
using Publisher.Site.Pages;

namespace Publisher.Site.Home;

/// <summary>How much is here, one figure with its proof (null where no plan is translated), and the figures that several plans give.</summary>
public sealed record HomeModel(
    KnowledgeBase Knowledge,
    ImmutableArray<Holding> Holdings,
    ShownProof? Proof,
    ImmutableArray<SharedFigure> Figures) : PageModel(Knowledge);

/// <summary>So many of what `home.holding.<paramref name="Name"/>` names.</summary>
public sealed record Holding(string Name, int Count);

/// <summary>A figure beside the sentence that proves it, in both languages.</summary>
public sealed record ShownProof(Indicator Indicator, Statement Statement, Passage Passage);

/// <summary>An indicator with one target of each plan that sets a number for it.</summary>
public sealed record SharedFigure(Indicator Indicator, ImmutableArray<Statement> Targets);

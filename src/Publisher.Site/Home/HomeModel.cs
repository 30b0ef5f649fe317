using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Home;

/// <summary>How much is here, one figure with its proof (null where no figure has an English clause), and the figures that several plans give.</summary>
public sealed record HomeModel(
    KnowledgeBase Knowledge,
    ImmutableArray<Holding> Holdings,
    ShownProof? Proof,
    ImmutableArray<SharedFigure> Figures) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => HomePageView.Of(page, this);
}

/// <summary>So many of what `home.holding.<paramref name="Name"/>` names.</summary>
public sealed record Holding(string Name, int Count);

/// <summary>A figure to be shown beside the words that prove it.</summary>
public sealed record ShownProof(Indicator Indicator, Statement Statement);

/// <summary>An indicator with one target of each plan that sets a number for it.</summary>
public sealed record SharedFigure(Indicator Indicator, ImmutableArray<Statement> Targets);

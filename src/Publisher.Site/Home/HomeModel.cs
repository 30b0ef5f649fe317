using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Site.Pages;

namespace Publisher.Site.Home;

/// <summary>The plans, and a few figures that several of them give.</summary>
public sealed record HomeModel(KnowledgeBase Knowledge, ImmutableArray<SharedFigure> Figures) : PageModel(Knowledge);

/// <summary>An indicator with one target of each plan that sets a number for it.</summary>
public sealed record SharedFigure(Indicator Indicator, ImmutableArray<Statement> Targets);

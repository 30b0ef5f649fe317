using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Views;
using Publisher.Site.Traces;

namespace Publisher.Site.Jurisdictions;

/// <summary>
/// One place with everything said about it. <paramref name="FromAbove"/> are figures of the areas above that stand in this place's own
/// plans: they are no figures of the place. <paramref name="Trace"/> sets the place beside the area above it, <paramref name="TracesBelow"/> the places it holds beside it.
/// </summary>
public sealed record JurisdictionPage(
    KnowledgeBase Knowledge,
    Jurisdiction Place,
    Jurisdiction? Parent,
    ImmutableArray<Jurisdiction> Children,
    ImmutableArray<Plan> Plans,
    ImmutableArray<SectorOfStatements> Sectors,
    ImmutableArray<StatementsOfIndicator> FromAbove,
    PlaceTimeline? Timeline,
    PlaceTrace? Trace,
    ImmutableArray<PlaceTrace> TracesBelow,
    ImmutableArray<Project> Projects,
    ImmutableArray<Organization> Organizations) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => JurisdictionPageView.Of(page, this);
}

public sealed record SectorOfStatements(Sector Sector, ImmutableArray<StatementsOfIndicator> Indicators);

public sealed record StatementsOfIndicator(Indicator Indicator, ImmutableArray<Statement> Statements);

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Site.Pages;
using Publisher.Site.Traces;

namespace Publisher.Site.Jurisdictions;

/// <summary>
/// One place with everything said about it. <paramref name="TracesBelow"/> set the places it holds beside it. Where more is said than one page holds, <paramref name="Figures"/> is null and
/// <paramref name="Elsewhere"/> leads to a page for each sector.
/// </summary>
public sealed record JurisdictionPage(
    KnowledgeBase Knowledge,
    Jurisdiction Place,
    Jurisdiction? Parent,
    ImmutableArray<Jurisdiction> Children,
    ImmutableArray<Plan> Plans,
    PlaceFigures? Figures,
    ImmutableArray<SectorElsewhere> Elsewhere,
    ImmutableArray<PlaceTrace> TracesBelow,
    ImmutableArray<Project> Projects,
    ImmutableArray<Organization> Organizations);

/// <summary>
/// What is said of a place, or of some indicators there. <paramref name="FromAbove"/> are figures of the areas above that stand in this place's own plans: they are no figures of the
/// place. <paramref name="Trace"/> sets the place beside the area above it.
/// </summary>
public sealed record PlaceFigures(
    ImmutableArray<SectorOfStatements> Sectors,
    ImmutableArray<StatementsOfIndicator> FromAbove,
    PlaceTrace? Trace)
{
    public bool IsEmpty => Sectors.IsEmpty && FromAbove.IsEmpty;
}

/// <summary>A sector with a page of its own; without a statement where only the area above the place says something.</summary>
public sealed record SectorElsewhere(Sector Sector, int Statements);

/// <summary>A place in some indicators of one sector: what a page of its own shows.</summary>
public sealed record SectorPart(Jurisdiction Place, Sector Sector, ImmutableArray<Indicator> Indicators, Parts Parts);

public sealed record SectorOfStatements(Sector Sector, ImmutableArray<StatementsOfIndicator> Indicators);

public sealed record StatementsOfIndicator(Indicator Indicator, ImmutableArray<Statement> Statements);

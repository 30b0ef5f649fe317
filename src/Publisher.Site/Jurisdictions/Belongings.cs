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
using Publisher.Site.Routing;
using Publisher.Site.Traces;

namespace Publisher.Site.Jurisdictions;

/// <summary>What belongs to which place, looked up once for all pages.</summary>
internal sealed class Belongings(KnowledgeBase knowledge)
{
    /// <summary>Figures that the page of a place shows, its own and those beside them; with more, each sector has a page. And figures on such a page.</summary>
    private const int MostOnOnePage = 1000;
    private const int MostOfSector = 300;

    /// <summary>Rows that set the places of a region beside it on its page; with more, it leads to their pages.</summary>
    private const int MostBelow = 500;

    private readonly Lazy<RegionTraces> traces = new(() => new(knowledge));
    private readonly ILookup<JurisdictionId?, Jurisdiction> children = knowledge.Jurisdictions.ToLookup(place => place.Parent);
    private readonly ILookup<JurisdictionId, Plan> plans = knowledge.Plans.ToLookup(plan => plan.Jurisdiction);
    private readonly ILookup<JurisdictionId, Statement> statements = knowledge.Statements.ToLookup(statement => statement.Jurisdiction);
    private readonly ILookup<PlanId, Statement> statementsOfPlan = knowledge.Statements.ToLookup(statement => statement.Plan);
    private readonly ILookup<JurisdictionId, Organization> organizations =
        knowledge.Organizations.ToLookup(organization => organization.Jurisdiction);
    private readonly ILookup<JurisdictionId, Project> projects = knowledge.Projects
        .SelectMany(project => project.Jurisdictions.Distinct().Select(place => (Place: place, Project: project)))
        .ToLookup(pair => pair.Place, pair => pair.Project);

    public PlaceNode Node(Jurisdiction place) => new(
        place,
        plans[place.Id].Count(),
        statements[place.Id].Count(),
        projects[place.Id].Count(),
        [.. children[place.Id].Select(Node)]);

    /// <summary>Whether there is more to say of a place than one page holds.</summary>
    public bool IsLong(Jurisdiction place) => statements[place.Id].Count() + FromAbove(place).Count() > MostOnOnePage;

    /// <summary>The pages of a place of which there is more to say than one page holds.</summary>
    public IEnumerable<SectorPart> BySector(Jurisdiction place)
    {
        Dictionary<IndicatorId, int> weights = Weights(place);
        ILookup<SectorId, Indicator> spoken = knowledge.Indicators.Where(indicator => weights.ContainsKey(indicator.Id)).ToLookup(indicator => indicator.Sector);
        return
            from sector in knowledge.Sectors
            where spoken.Contains(sector.Id)
            from part in Parts.Split([.. spoken[sector.Id]], indicator => weights[indicator.Id], MostOfSector, Routes.JurisdictionSector(place.Id, sector.Id))
            select new SectorPart(
                place,
                sector,
                part.Items,
                part.Part);
    }

    /// <summary>How much each indicator adds to the pages of a place: figures of it, figures of an area above in its plans, and what sets it beside that area.</summary>
    private Dictionary<IndicatorId, int> Weights(Jurisdiction place)
    {
        PlaceTrace? trace = traces.Value.Of(place);
        return statements[place.Id].Concat(FromAbove(place)).Select(statement => statement.Indicator)
            .Concat(trace is null ? [] : trace.Rows.Select(row => row.Indicator.Id))
            .Concat(trace is null ? [] : trace.Without.Select(without => without.Indicator.Id))
            .CountBy(indicator => indicator)
            .ToDictionary();
    }

    /// <summary>What the page of a place shows that holds all of it.</summary>
    public PlaceFigures Figures(Jurisdiction place) => new(
        BySector(ByIndicator(statements[place.Id])),
        ByIndicator(FromAbove(place)),
        traces.Value.Of(place));

    public PlaceFigures Figures(SectorPart part)
    {
        HashSet<IndicatorId> shown = [.. part.Indicators.Select(indicator => indicator.Id)];
        return new(
            BySector(ByIndicator(statements[part.Place.Id].Where(statement => shown.Contains(statement.Indicator)))),
            ByIndicator(FromAbove(part.Place).Where(statement => shown.Contains(statement.Indicator))),
            traces.Value.Of(part.Place, part.Indicators));
    }

    /// <summary>The page of a place, with its figures or with the way to them.</summary>
    public JurisdictionPage Page(Jurisdiction place, PlaceFigures? figures)
    {
        ImmutableArray<PlaceTrace> below = [.. children[place.Id].Select(traces.Value.Of).OfType<PlaceTrace>()];
        return new(
            knowledge,
            place,
            place.Parent is { } parent ? knowledge.Jurisdiction(parent) : null,
            [.. children[place.Id]],
            [.. plans[place.Id]],
            figures,
            figures is null ? Elsewhere(place) : [],
            below.Sum(trace => trace.Rows.Length) > MostBelow ? [.. below.Select(trace => trace with { Rows = [], Without = [] })] : below,
            [.. projects[place.Id]],
            [.. organizations[place.Id]]);
    }

    private ImmutableArray<SectorElsewhere> Elsewhere(Jurisdiction place)
    {
        ILookup<SectorId, Statement> said = statements[place.Id].Concat(FromAbove(place)).ToLookup(statement => knowledge.Indicator(statement.Indicator).Sector);
        HashSet<SectorId> spoken = [.. Weights(place).Keys.Select(indicator => knowledge.Indicator(indicator).Sector)];
        return [.. knowledge.Sectors.Where(sector => spoken.Contains(sector.Id)).Select(sector => new SectorElsewhere(sector, said[sector.Id].Count()))];
    }

    private IEnumerable<Statement> FromAbove(Jurisdiction place) => plans[place.Id]
        .SelectMany(plan => statementsOfPlan[plan.Id])
        .Where(statement => JurisdictionTree.IsAbove(statement.Jurisdiction, place, knowledge));

    private ImmutableArray<SectorOfStatements> BySector(ImmutableArray<StatementsOfIndicator> indicators)
    {
        ILookup<SectorId, StatementsOfIndicator> bySector = indicators.ToLookup(group => group.Indicator.Sector);
        return
        [
            .. knowledge.Sectors
                .Where(sector => bySector.Contains(sector.Id))
                .Select(sector => new SectorOfStatements(sector, [.. bySector[sector.Id]])),
        ];
    }

    private ImmutableArray<StatementsOfIndicator> ByIndicator(IEnumerable<Statement> chosen) =>
    [
        .. chosen
            .GroupBy(statement => statement.Indicator)
            .Select(group => new StatementsOfIndicator(
                knowledge.Indicator(group.Key),
                [.. group.OrderBy(statement => StatementTime.Of(statement).End ?? int.MaxValue)])),
    ];
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Traces;

namespace Publisher.Site.Jurisdictions;

/// <summary>The tree of jurisdictions and the page of each.</summary>
public static class JurisdictionPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge)
    {
        Belongings belongings = new(knowledge);
        (Jurisdiction Place, Lazy<PlaceTimeline?> Timeline)[] places = [.. knowledge.Jurisdictions.Select(place => (place, new Lazy<PlaceTimeline?>(() => belongings.Timeline(place))))];
        return new(
            [Tree(belongings, knowledge), .. places.Select(one => Draft(one.Place, one.Timeline, belongings, knowledge))],
            ChartFiles.Of(places.Select(one => one.Timeline.Value).OfType<PlaceTimeline>(), knowledge));
    }

    private static PageDraft Tree(Belongings belongings, KnowledgeBase knowledge) =>
        new(
            PageType.Jurisdictions,
            Routes.Jurisdictions,
            knowledge.Parts.Interface["jurisdictions.title"],
            knowledge.Parts.Interface["jurisdictions.description"],
            [],
            page => JurisdictionsPageView.Of(page, [.. knowledge.Jurisdictions.Where(place => place.Parent is null).Select(belongings.Node)]));

    private static PageDraft Draft(Jurisdiction place, Lazy<PlaceTimeline?> timeline, Belongings belongings, KnowledgeBase knowledge)
    {
        Interface words = knowledge.Parts.Interface;
        return new(
            PageType.Jurisdiction,
            Routes.Jurisdiction(place.Id),
            place.Name,
            new(() => words.Say(new PlaceDescription(place.Name))),
            [
                (Routes.Jurisdictions, words["jurisdictions.title"]),
                .. JurisdictionTree.Above(place, knowledge)
                    .Reverse()
                    .Select(above => (Routes.Jurisdiction(above.Id), above.Name)),
            ],
            page => JurisdictionPageView.Of(page, belongings.Page(place, timeline.Value)));
    }

    /// <summary>What belongs to which place, looked up once for all pages.</summary>
    private sealed class Belongings(KnowledgeBase knowledge)
    {
        private readonly TimelinePlanner timelines = new(knowledge);
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

        public PlaceTimeline? Timeline(Jurisdiction place) => timelines.Of(place, statements[place.Id]);

        public JurisdictionPage Page(Jurisdiction place, PlaceTimeline? timeline) => new(
            knowledge,
            place,
            place.Parent is { } parent ? knowledge.Jurisdiction(parent) : null,
            [.. children[place.Id]],
            [.. plans[place.Id]],
            BySector(ByIndicator(statements[place.Id])),
            ByIndicator(plans[place.Id]
                .SelectMany(plan => statementsOfPlan[plan.Id])
                .Where(statement => JurisdictionTree.IsAbove(statement.Jurisdiction, place, knowledge))),
            timeline,
            traces.Value.Of(place),
            [.. children[place.Id].Select(traces.Value.Of).OfType<PlaceTrace>()],
            [.. projects[place.Id]],
            [.. organizations[place.Id]]);

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
}

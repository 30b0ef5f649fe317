using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Knowledge;

/// <summary>
/// Everything the content says, proved and linked. Lists are in their published order: jurisdictions as a tree in curated order, plans
/// by jurisdiction and id, indicators by sector and id, statements by indicator and number, projects by plan and passage.
/// Lookups throw on an id that does not exist: every id inside has been checked.
/// </summary>
public sealed class KnowledgeBase
{
    private readonly FrozenDictionary<PlanId, Plan> plans;
    private readonly FrozenDictionary<(PlanId, PassageId), Passage> passages;
    private readonly FrozenDictionary<IndicatorId, Indicator> indicators;
    private readonly FrozenDictionary<StatementId, Statement> statements;
    private readonly FrozenDictionary<JurisdictionId, Jurisdiction> jurisdictions;
    private readonly FrozenDictionary<ScopeId, Scope> scopes;
    private readonly FrozenDictionary<SectorId, Sector> sectors;
    private readonly FrozenDictionary<OrganizationId, Organization> organizations;
    private readonly FrozenDictionary<ProjectId, Project> projects;
    private readonly FrozenDictionary<string, Unit> units;
    private readonly FrozenDictionary<string, Unit> unitsInEnglish;
    private readonly ILookup<StatementId, Discrepancy> discrepancies;
    private readonly ILookup<IndicatorId, Discrepancy> discrepanciesByIndicator;

    public KnowledgeBase(KnowledgeParts parts)
    {
        Parts = parts;
        Statements = [.. parts.Indicators.SelectMany(indicator => indicator.Statements)];
        Absences = [.. parts.Indicators.SelectMany(indicator => indicator.Absences)];
        Linked = new LinkedIndicators(parts.Indicators, parts.Plans);
        plans = parts.Plans.ToFrozenDictionary(plan => plan.Id);
        passages = parts.Plans.SelectMany(plan => plan.Passages).ToFrozenDictionary(passage => (passage.Plan, passage.Id));
        indicators = parts.Indicators.ToFrozenDictionary(indicator => indicator.Id);
        statements = Statements.ToFrozenDictionary(statement => statement.Id);
        jurisdictions = parts.Jurisdictions.ToFrozenDictionary(jurisdiction => jurisdiction.Id);
        scopes = parts.Scopes.ToFrozenDictionary(scope => scope.Id);
        sectors = parts.Sectors.ToFrozenDictionary(sector => sector.Id);
        organizations = parts.Organizations.ToFrozenDictionary(organization => organization.Id);
        projects = parts.Projects.ToFrozenDictionary(project => project.Id);
        TermFinder = new TermFinder(parts.Terms);
        NoteFinder = new NoteFinder(parts.Notes);
        units = parts.Units.ToFrozenDictionary(unit => unit.Printed, StringComparer.Ordinal);
        unitsInEnglish = parts.Units.DistinctBy(unit => unit.Name.En, StringComparer.Ordinal).ToFrozenDictionary(unit => unit.Name.En, StringComparer.Ordinal);
        discrepancies = parts.Discrepancies
            .SelectMany(found => found.Statements.Select(statement => (Statement: statement, Found: found)))
            .ToLookup(pair => pair.Statement, pair => pair.Found);
        discrepanciesByIndicator = parts.Discrepancies.ToLookup(found => found.Indicator);
    }

    public KnowledgeParts Parts { get; }

    /// <summary>The languages of the site: Chinese, English, and the others by their codes.</summary>
    public ImmutableArray<Language> Languages => Parts.Interface.Languages;

    /// <summary>The printed words that carry meaning.</summary>
    public WordList Lexicon => Parts.Lexicon;

    public SiteCard Site => Parts.Site;

    public ImmutableArray<Plan> Plans => Parts.Plans;

    public ImmutableArray<Indicator> Indicators => Parts.Indicators;

    public ImmutableArray<Jurisdiction> Jurisdictions => Parts.Jurisdictions;

    public ImmutableArray<Sector> Sectors => Parts.Sectors;

    public ImmutableArray<Organization> Organizations => Parts.Organizations;

    public ImmutableArray<Project> Projects => Parts.Projects;

    public ImmutableArray<PlanColumn> Columns => Parts.Columns;

    public ImmutableArray<Assignment> Assignments => Parts.Assignments;

    public ImmutableArray<Note> Notes => Parts.Notes;

    /// <summary>Which notes stand where.</summary>
    public NoteFinder NoteFinder { get; }

    public ImmutableArray<Discrepancy> Discrepancies => Parts.Discrepancies;

    public ImmutableArray<Sum> Sums => Parts.Sums;

    /// <summary>By indicator, in the order of the files.</summary>
    public ImmutableArray<ProvedAbsence> Absences { get; }

    public LinkedIndicators Linked { get; }

    public ImmutableArray<Term> Terms => Parts.Terms;

    /// <summary>Finds the terms of the glossary in Chinese text.</summary>
    public TermFinder TermFinder { get; }

    public ImmutableArray<CitedDocument> Documents => Parts.Documents;

    public ImmutableArray<Statement> Statements { get; }

    public Plan Plan(PlanId id) => plans[id];

    public Passage Passage(PlanId plan, PassageId id) => passages[(plan, id)];

    public Indicator Indicator(IndicatorId id) => indicators[id];

    public Statement Statement(StatementId id) => statements[id];

    public Jurisdiction Jurisdiction(JurisdictionId id) => jurisdictions[id];

    public Scope Scope(ScopeId id) => scopes[id];

    public Sector Sector(SectorId id) => sectors[id];

    public Organization Organization(OrganizationId id) => organizations[id];

    public Project Project(ProjectId id) => projects[id];

    public Unit Unit(string printed) => units[printed];

    /// <summary>The first unit of this English name, if there is one.</summary>
    public Unit? UnitInEnglish(string name) => unitsInEnglish.GetValueOrDefault(name);

    /// <summary>The same work under other records, seen from this one, whichever of them says it.</summary>
    public ImmutableArray<SameWork> SameAs(ProjectId project) =>
    [
        .. Project(project).Same,
        .. Projects.SelectMany(other => other.Same.Where(same => same.Project == project).Select(same => new SameWork(other.Id, same.OtherAs, same.As))),
    ];

    public IEnumerable<Discrepancy> DiscrepanciesOf(StatementId statement) => discrepancies[statement];

    public IEnumerable<Discrepancy> DiscrepanciesOf(IndicatorId indicator) => discrepanciesByIndicator[indicator];
}

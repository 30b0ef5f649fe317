using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Site.Jurisdictions;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Wording;

namespace Publisher.Site.Comparison;

/// <summary>The comparison of places.</summary>
public static class ComparisonPages
{
    public static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge) =>
    [
        new(
            PageType.Compare,
            Routes.Compare,
            knowledge.Parts.Interface["compare.title"],
            knowledge.Parts.Interface["compare.description"],
            [],
            Page(knowledge)),
    ];

    public static ComparisonPage Page(KnowledgeBase knowledge)
    {
        ImmutableArray<Jurisdiction> places = Places(knowledge);
        RegionBeside beside = new(knowledge);
        ILookup<SectorId, ComparisonRow> rows = knowledge.Indicators
            .Where(indicator => !indicator.Statements.IsEmpty)
            .Select(indicator => Row(indicator, places, beside, knowledge))
            .ToLookup(row => row.Indicator.Sector);
        return new(
            knowledge,
            places,
            [
                .. knowledge.Sectors
                    .Where(sector => rows.Contains(sector.Id))
                    .Select(sector => new ComparisonSector(
                        sector,
                        [.. rows[sector.Id].Where(IsShared)],
                        [.. rows[sector.Id].Where(row => !IsShared(row))])),
            ],
            knowledge.Statements.Any(statement => PastTarget.Is(statement, knowledge.Site.AsOf)));
    }

    /// <summary>Those with a plan and those above them, in tree order.</summary>
    private static ImmutableArray<Jurisdiction> Places(KnowledgeBase knowledge)
    {
        HashSet<JurisdictionId> planned = [.. knowledge.Plans.Select(plan => plan.Jurisdiction)];
        foreach (JurisdictionId id in planned.ToArray())
            planned.UnionWith(JurisdictionTree.Above(knowledge.Jurisdiction(id), knowledge).Select(above => above.Id));
        return [.. knowledge.Jurisdictions.Where(place => planned.Contains(place.Id))];
    }

    private static bool IsShared(ComparisonRow row) => row.Cells.Count(cell => !cell.Values.IsEmpty || !cell.Delegated.IsEmpty) >= 2;

    private static ComparisonRow Row(Indicator indicator, ImmutableArray<Jurisdiction> places, RegionBeside beside, KnowledgeBase knowledge)
    {
        ILookup<JurisdictionId, Statement> byPlace = indicator.Statements.ToLookup(statement => statement.Jurisdiction);
        IReadOnlySet<int> years = LatestStatements.TargetYears(places.Select(place => byPlace[place.Id]));
        Dictionary<JurisdictionId, ImmutableArray<Statement>> shown =
            places.ToDictionary(place => place.Id, place => LatestStatements.Choose(byPlace[place.Id], years));
        return new(
            indicator,
            [
                .. places.Select(place =>
                {
                    ImmutableArray<ComparedStatement> delegated =
                        [.. Alike(byPlace[place.Id].Where(statement => statement.IsDelegated), knowledge).Select(alike => new ComparedStatement(alike, null))];
                    return new ComparisonCell(
                        place,
                        knowledge.Plans.Count(plan => plan.Jurisdiction == place.Id),
                        [.. Alike(shown[place.Id], knowledge).Select(alike => new ComparedStatement(alike, Beside(alike, place)))],
                        delegated,
                        shown[place.Id].IsEmpty && delegated.IsEmpty ? AbsenceOf(indicator, place, knowledge) : null);
                }),
            ]);

        ComparisonFinding? Beside(ImmutableArray<Statement> alike, Jurisdiction place) =>
            place.Parent is { } parent && knowledge.Jurisdiction(parent).Kind == JurisdictionKind.Region && shown.TryGetValue(parent, out ImmutableArray<Statement> region)
                ? beside.Find(alike, region)
                : null;
    }

    /// <summary>Statements that read the same, in the order of the first of each.</summary>
    private static IEnumerable<ImmutableArray<Statement>> Alike(IEnumerable<Statement> statements, KnowledgeBase knowledge) =>
        statements.GroupBy(statement => SameReading.Of(statement, knowledge)).Select(group => group.ToImmutableArray());

    private static Absence AbsenceOf(Indicator indicator, Jurisdiction place, KnowledgeBase knowledge)
    {
        Statement[] own = [.. indicator.Statements.Where(statement => knowledge.Plan(statement.Plan).Jurisdiction == place.Id)];
        ImmutableArray<Statement> above = [.. own.Where(statement => JurisdictionTree.IsAbove(statement.Jurisdiction, place, knowledge))];
        if (!above.IsEmpty)
            return new(AbsenceKind.ListedFromAbove, above);
        ImmutableArray<Statement> parts =
            [.. own.Where(statement => JurisdictionTree.IsAbove(place.Id, knowledge.Jurisdiction(statement.Jurisdiction), knowledge))];
        return parts.IsEmpty ? new(AbsenceKind.NotFound, []) : new(AbsenceKind.OtherScope, parts);
    }
}

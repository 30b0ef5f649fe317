using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using Publisher.Knowledge;
using Publisher.Site.Output;

namespace Publisher.Site.Api;

/// <summary>A list of the API: its name, which is also the name of the property that holds the records, and how its files are made.</summary>
public abstract record ListFile(string Name)
{
    /// <summary>Every list, in the order the data page shows them.</summary>
    public static ImmutableArray<ListFile> All { get; } =
    [
        Of("plans", knowledge => knowledge.Plans.Select(PlanRecord.Of), ApiJson.Default.PlanRecord),
        Of("indicators", knowledge => knowledge.Indicators.Select(IndicatorRecords.Listed), ApiJson.Default.ListedIndicator),
        Of("statements", knowledge => knowledge.Statements.Select(StatementRecord.Of), ApiJson.Default.StatementRecord),
        Of("projects", knowledge => knowledge.Projects.Select(ProjectRecord.Of), ApiJson.Default.ProjectRecord),
        Of(
            "columns",
            knowledge => knowledge.Columns.Select(column => ColumnRecord.Of(column, knowledge.Passage(column.Plan, column.Passage))),
            ApiJson.Default.ColumnRecord),
        Of("jurisdictions", knowledge => knowledge.Jurisdictions.Select(JurisdictionRecord.Of), ApiJson.Default.JurisdictionRecord),
        Of("organizations", knowledge => knowledge.Organizations.Select(OrganizationRecord.Of), ApiJson.Default.OrganizationRecord),
        Of(
            "assignments",
            knowledge => knowledge.Assignments.Select(task => AssignmentRecord.Of(task, knowledge.Passage(task.Plan, task.Passage))),
            ApiJson.Default.AssignmentRecord),
        Of("glossary", knowledge => knowledge.Terms.Select(TermRecord.Of), ApiJson.Default.TermRecord),
        Of("notes", knowledge => knowledge.Notes.Select(NoteRecord.Of), ApiJson.Default.NoteRecord),
        Of("discrepancies", knowledge => knowledge.Discrepancies.Select(DiscrepancyRecord.Of), ApiJson.Default.DiscrepancyRecord),
        Of("sectors", knowledge => knowledge.Sectors.Select(SectorRecord.Of), ApiJson.Default.SectorRecord),
        Of("scopes", knowledge => knowledge.Parts.Scopes.Select(ScopeRecord.Of), ApiJson.Default.ScopeRecord),
        Of("units", knowledge => knowledge.Parts.Units.Select(UnitRecord.Of), ApiJson.Default.UnitRecord),
    ];

    public string Path => ApiPaths.Json(Name);

    public abstract SiteFile File(KnowledgeBase knowledge);

    public abstract SiteFile Schema();

    private static Typed<T> Of<T>(string name, Func<KnowledgeBase, IEnumerable<T>> records, JsonTypeInfo<T> type) =>
        new(name, records, type);

    private sealed record Typed<T>(string Name, Func<KnowledgeBase, IEnumerable<T>> Records, JsonTypeInfo<T> Type) : ListFile(Name)
    {
        public override SiteFile File(KnowledgeBase knowledge) => new(Path, () => JsonText.List(Name, Records(knowledge), Type));

        public override SiteFile Schema() => new(ApiPaths.Schema(Name), () => JsonSchemas.OfList(Name, Type));
    }
}

using System.Collections.Immutable;
using System.Text.Json.Serialization.Metadata;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;

namespace Publisher.Site.Api;

/// <summary>A list of the API: its name, which is also the name of the property that holds the records, and how its files are made.</summary>
public abstract record ListFile(string Name)
{
    /// <summary>Every list, in the order the data page shows them.</summary>
    public static ImmutableArray<ListFile> All { get; } =
    [
        Of("plans", knowledge => knowledge.Plans.Select(plan => PlanRecord.Of(plan, knowledge)), ApiJson.Default.PlanRecord),
        Of("indicators", knowledge => knowledge.Indicators.Select(indicator => IndicatorRecords.Listed(indicator, knowledge)), ApiJson.Default.ListedIndicator),
        Of("statements", knowledge => knowledge.Statements.Select(statement => StatementRecord.Of(statement, knowledge)), ApiJson.Default.StatementRecord, StatementTable.In),
        Of("projects", knowledge => knowledge.Projects.Select(project => ProjectRecord.Of(project, knowledge)), ApiJson.Default.ProjectRecord, ProjectTable.In),
        Of(
            "columns",
            knowledge => knowledge.Columns.Select(column => ColumnRecord.Of(column, knowledge.Passage(column.Plan, column.Passage), knowledge)),
            ApiJson.Default.ColumnRecord),
        Of("jurisdictions", knowledge => knowledge.Jurisdictions.Select(place => JurisdictionRecord.Of(place, knowledge)), ApiJson.Default.JurisdictionRecord),
        Of("organizations", knowledge => knowledge.Organizations.Select(organization => OrganizationRecord.Of(organization, knowledge)), ApiJson.Default.OrganizationRecord),
        Of(
            "assignments",
            knowledge => knowledge.Assignments.Select(task => AssignmentRecord.Of(task, knowledge.Passage(task.Plan, task.Passage), knowledge)),
            ApiJson.Default.AssignmentRecord),
        Of("glossary", knowledge => knowledge.Terms.Select(term => TermRecord.Of(term, knowledge)), ApiJson.Default.TermRecord),
        Of("notes", knowledge => knowledge.Notes.Select(note => NoteRecord.Of(note, knowledge)), ApiJson.Default.NoteRecord),
        Of("documents", knowledge => knowledge.Documents.Select(document => DocumentRecord.Of(document, knowledge)), ApiJson.Default.DocumentRecord),
        Of("discrepancies", knowledge => knowledge.Discrepancies.Select(discrepancy => DiscrepancyRecord.Of(discrepancy, knowledge)), ApiJson.Default.DiscrepancyRecord),
        Of("absent", knowledge => knowledge.Absences.Select(absence => AbsenceRecord.Of(absence, knowledge)), ApiJson.Default.AbsenceRecord, AbsenceTable.In),
        Of("sums", knowledge => knowledge.Sums.Select(sum => SumRecord.Of(sum, knowledge)), ApiJson.Default.SumRecord),
        Of("sectors", knowledge => knowledge.Sectors.Select(SectorRecord.Of), ApiJson.Default.SectorRecord),
        Of("scopes", knowledge => knowledge.Parts.Scopes.Select(ScopeRecord.Of), ApiJson.Default.ScopeRecord),
        Of("units", knowledge => knowledge.Parts.Units.Select(UnitRecord.Of), ApiJson.Default.UnitRecord),
    ];

    /// <summary>Whether the list is published as CSV too.</summary>
    public abstract bool IsTable { get; }

    /// <summary>The names of a record's fields, in order.</summary>
    public abstract ImmutableArray<string> Fields { get; }

    public abstract int Count(KnowledgeBase knowledge);

    public abstract IEnumerable<SiteFile> Files(KnowledgeBase knowledge);

    private static Typed<T> Of<T>(
        string name,
        Func<KnowledgeBase, IEnumerable<T>> records,
        JsonTypeInfo<T> type,
        Func<ImmutableArray<Language>, CsvTable<T>>? table = null) =>
        new(name, records, type, table);

    private sealed record Typed<T>(
        string Name,
        Func<KnowledgeBase, IEnumerable<T>> Records,
        JsonTypeInfo<T> Type,
        Func<ImmutableArray<Language>, CsvTable<T>>? Table) : ListFile(Name)
    {
        public override bool IsTable => Table is not null;

        public override ImmutableArray<string> Fields => [.. Type.Properties.Select(property => property.Name)];

        public override int Count(KnowledgeBase knowledge) => Records(knowledge).Count();

        public override IEnumerable<SiteFile> Files(KnowledgeBase knowledge)
        {
            yield return new(ApiPaths.Json(Name), to => JsonText.WriteList(to, Name, Records(knowledge), Type));
            if (Table is not null)
                yield return new(ApiPaths.Csv(Name), to => Table(knowledge.Languages).WriteTo(to, Records(knowledge)));
            yield return new(ApiPaths.Schema(Name), () => JsonSchemas.OfList(Name, Type, knowledge.Languages));
        }
    }
}

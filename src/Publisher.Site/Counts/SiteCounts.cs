using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Absences;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Counts;

/// <summary>How much is recorded, by plan and in all: what the method page and the report of a build say. Everything counted is proved.</summary>
public sealed record SiteCounts(
    ImmutableArray<PlanCounts> Plans,
    int Indicators,
    int Terms,
    int Documents,
    int Organizations,
    int Conflicts,
    ImmutableArray<DiscrepancyId> Unexplained,
    ImmutableArray<(RelationKind Kind, int Count)> Relations,
    int SumsThatAddUp,
    int Absences,
    ImmutableArray<UnjudgedPairs> Unjudged)
{
    public static SiteCounts Of(KnowledgeBase knowledge)
    {
        ILookup<PlanId, Statement> statements = knowledge.Statements.ToLookup(statement => statement.Plan);
        ILookup<PlanId, Project> projects = knowledge.Projects.ToLookup(project => project.Plan);
        ILookup<PlanId, Assignment> assignments = knowledge.Assignments.ToLookup(task => task.Plan);
        ILookup<PlanId, Note> notes = knowledge.Notes.ToLookup(note => note.Plan);
        ILookup<PlanId, PlanId> documents = knowledge.Parts.Documents
            .SelectMany(document => document.Citations.Select(citation => citation.Plan).Distinct())
            .ToLookup(plan => plan);
        ILookup<DiscrepancyType, Discrepancy> found = knowledge.Discrepancies.ToLookup(discrepancy => discrepancy.Type);
        return new(
            [
                .. knowledge.Plans.Select(plan => new PlanCounts(
                    plan,
                    plan.Passages.Length,
                    Translated(plan, TranslationStatus.Checked),
                    Translated(plan, TranslationStatus.Draft),
                    [.. Enum.GetValues<StatementKind>().Select(kind => (kind, statements[plan.Id].Count(statement => statement.Kind == kind)))],
                    projects[plan.Id].Count(),
                    projects[plan.Id].Sum(project => project.Quantities.Length),
                    assignments[plan.Id].Count(),
                    documents[plan.Id].Count(),
                    notes[plan.Id].Count())),
            ],
            knowledge.Indicators.Length,
            knowledge.Terms.Length,
            knowledge.Parts.Documents.Length,
            knowledge.Organizations.Length,
            found[DiscrepancyType.Conflict].Count(),
            [.. found[DiscrepancyType.Conflict].Where(conflict => conflict.Explanation is null).Select(conflict => conflict.Id)],
            [.. Enum.GetValues<RelationKind>().Select(kind => (kind, found[DiscrepancyType.Relation].Count(relation => relation.Relation!.Kind == kind)))],
            knowledge.Sums.Count(sum => sum.AddsUp),
            knowledge.Absences.Length,
            UnjudgedPairs.Of(knowledge));
    }

    private static int Translated(Plan plan, TranslationStatus status) => plan.Passages.Count(passage => passage.English?.Status == status);
}

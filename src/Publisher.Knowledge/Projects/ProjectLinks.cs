using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Projects;

/// <summary>Proves what projects say of other records, when all have been read: the statements of their funding, and the same work under another record.</summary>
internal static class ProjectLinks
{
    public static string FundingKey(ProjectId project, int index) => string.Create(CultureInfo.InvariantCulture, $"funding {project} {index}");

    public static string SameKey(ProjectId project, int index, string key) => string.Create(CultureInfo.InvariantCulture, $"same {project} {index} {key}");

    public static void Check(ImmutableArray<Project> projects, ImmutableArray<Statement> statements, ImmutableArray<ReadPlan> plans, ProofContext context)
    {
        FrozenDictionary<StatementId, Statement> byId = statements.GroupBy(statement => statement.Id).ToFrozenDictionary(group => group.Key, group => group.First());
        FrozenDictionary<ProjectId, Project> known = projects.GroupBy(project => project.Id).ToFrozenDictionary(group => group.Key, group => group.First());
        HashSet<(ProjectId, ProjectId)> pairs = [];
        foreach (Project project in projects)
        {
            for (int index = 0; index < project.Funding.Length; index++)
                CheckFunding(project, project.Funding[index], context.Written[FundingKey(project.Id, index)], byId, context);
            for (int index = 0; index < project.Same.Length; index++)
                CheckSame(project, index, known, plans, pairs, context);
        }
    }

    private static void CheckFunding(Project project, Funding funding, Place place, FrozenDictionary<StatementId, Statement> statements, ProofContext context)
    {
        if (funding.Statement is not { } id)
            return;
        if (!statements.TryGetValue(id, out Statement? statement))
            context.Findings.Dangling(place, "statement", id.Value);
        else if (statement.Kind != StatementKind.Funding || statement.Plan != project.Plan || statement.Passage != project.Passage)
            context.Findings.Error("OCP0356", place, $"{id} is no funding that passage {project.Passage} of {project.Plan} states", "name the statement of kind funding that stands in the passage of the project", length: id.Value.Length);
    }

    private static void CheckSame(Project project, int index, FrozenDictionary<ProjectId, Project> known, ImmutableArray<ReadPlan> plans, HashSet<(ProjectId, ProjectId)> pairs, ProofContext context)
    {
        SameWork same = project.Same[index];
        Place place = context.Written[SameKey(project.Id, index, "project")];
        int length = same.Project.Value.Length;
        if (!known.TryGetValue(same.Project, out Project? other))
        {
            context.Findings.Dangling(place, "project", same.Project.Value);
            return;
        }

        if (other.Id == project.Id || !pairs.Add((project.Id, other.Id)) || pairs.Contains((other.Id, project.Id)))
            context.Findings.Error("OCP0357", place, $"{other.Id} is {(other.Id == project.Id ? "this project itself" : "said to be the same twice")}", "say it once, under one of the two projects", length: length);
        ReadPassage passage = plans.First(plan => plan.Plan.Id == other.Plan).Passages[other.Passage];
        if (EnglishWords.Fault(passage.Passage, same.OtherAs.English) is { } fault)
            context.Findings.Error("OCP0362", context.Written[SameKey(project.Id, index, "sameAsEn")], fault, EnglishWords.Cure("sameAsEn"));
        if (!passage.Text.Folded.Text.Contains(FoldedText.Fold(same.OtherAs.Hans), StringComparison.Ordinal))
            context.Findings.Error("OCP0358", context.Written[SameKey(project.Id, index, "sameAs")], $"'{same.OtherAs.Hans}' does not stand in passage {other.Passage} of {other.Plan}", $"copy the printed words that name the work of {other.Id}", length: same.OtherAs.Hans.Length);
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Site.Api;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>The list of projects and a page for each.</summary>
public static class ProjectPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new([.. Drafts(knowledge)], []);

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        FrozenDictionary<(PlanId Plan, int Number), PlanColumn> columns = knowledge.Columns.ToFrozenDictionary(column => (column.Plan, column.Number));
        yield return new PageDraft(
            PageType.Projects,
            Routes.Projects,
            texts["projects.title"],
            texts["projects.description"],
            [],
            page => ProjectsPageView.Of(page, new ProjectsModel(knowledge, ByPlan(knowledge, columns), Kinds(knowledge), ProjectFacets.Of(knowledge), QuantityTotals.Of(knowledge.Projects))));

        ILookup<(PlanId, PassageId), Project> named = knowledge.Projects.ToLookup(project => (project.Plan, project.Passage));
        foreach (Project project in knowledge.Projects)
        {
            Plan plan = knowledge.Plan(project.Plan);
            yield return new PageDraft(
                PageType.Project,
                Routes.Project(project.Id),
                project.Title,
                new(() => texts.Say(new ProjectDescription(texts[$"project.kind.{project.Kind.Word()}"], plan.Short, project.Title))),
                [(Routes.Projects, texts["projects.title"])],
                page => ProjectPageView.Of(page, new ProjectModel(
                    knowledge,
                    project,
                    plan,
                    project.Column is { } number ? columns[(project.Plan, number)] : null,
                    knowledge.Passage(project.Plan, project.Passage),
                    project.Group is { } group ? knowledge.Passage(project.Plan, group) : null,
                    [.. named[(project.Plan, project.Passage)].Where(other => other.Id != project.Id)])))
            {
                Place = plan.Jurisdiction,
            };
        }
    }

    private static ImmutableArray<PlanProjects> ByPlan(KnowledgeBase knowledge, FrozenDictionary<(PlanId Plan, int Number), PlanColumn> columns)
    {
        ILookup<PlanId, Project> byPlan = knowledge.Projects.ToLookup(project => project.Plan);
        return
        [
            .. knowledge.Plans
                .Where(plan => byPlan.Contains(plan.Id))
                .Select(plan => new PlanProjects(plan, Sections(byPlan[plan.Id], number => columns[(plan.Id, number)]))),
        ];
    }

    /// <summary>Columns by number, then what stands in prose.</summary>
    private static ImmutableArray<ProjectSection> Sections(IEnumerable<Project> projects, Func<int, PlanColumn> column) =>
    [
        .. projects
            .GroupBy(project => project.Column)
            .OrderBy(group => group.Key ?? int.MaxValue)
            .Select(group => new ProjectSection(group.Key is { } number ? column(number) : null, [.. group])),
    ];

    private static ImmutableArray<KindCount> Kinds(KnowledgeBase knowledge) =>
    [
        .. knowledge.Projects
            .GroupBy(project => project.Kind)
            .OrderBy(group => group.Key)
            .Select(group => new KindCount(group.Key, group.Count())),
    ];
}

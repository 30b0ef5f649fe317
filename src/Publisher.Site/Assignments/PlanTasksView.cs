using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Assignments;

/// <summary>The tasks of a plan; each has its address here.</summary>
public sealed record PlanTasksView(string Id, LinkView Plan, ImmutableArray<TaskView> Tasks) : View
{
    /// <summary>Of every plan that has tasks.</summary>
    public static ImmutableArray<PlanTasksView> Of(KnowledgeBase knowledge, Language language) =>
    [
        .. knowledge.Assignments.GroupBy(task => task.Plan).Select(plan => new PlanTasksView(
            $"tasks-{plan.Key}",
            new LinkView(Routes.Plan(plan.Key).Url(language), RunView.Of(knowledge.Plan(plan.Key).Title, language)),
            [.. plan.Select(task => TaskView.Of(task, knowledge, language))])),
    ];
}

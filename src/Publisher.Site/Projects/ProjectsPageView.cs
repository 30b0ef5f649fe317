using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Pages;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>Every project, by plan and box, with what readers choose among them by and what their quantities add up to.</summary>
public sealed record ProjectsPageView(
    ProjectPictureView Picture,
    ImmutableArray<ProjectFacetView> Facets,
    ImmutableArray<PlanProjectsView> Plans,
    ImmutableArray<KindCountView> Kinds,
    ImmutableArray<QuantityTotalView> Totals) : PageView
{
    public static ProjectsPageView Of(Page page, ProjectsModel model)
    {
        (KnowledgeBase knowledge, Language language) = (model.Knowledge, page.Language);
        return new(
            ProjectPictureView.Of(knowledge, language),
            [.. model.Facets.Select(facet => ProjectFacetView.Of(facet, knowledge, language))],
            [.. model.Plans.Select(plan => PlanProjectsView.Of(plan, knowledge, language))],
            [.. model.Kinds.Select(kind => KindCountView.Of(kind, knowledge, language))],
            [.. model.Totals.Select(total => QuantityTotalView.Of(total, knowledge, language))]);
    }
}

public sealed record PlanProjectsView(string Id, RunView Short, RunView Title, int Count, ProjectTableView Table) : View
{
    public static PlanProjectsView Of(PlanProjects plan, KnowledgeBase knowledge, Language language) => new(
        plan.Plan.Id.Value,
        RunView.Of(plan.Plan.Short, language),
        RunView.Of(plan.Plan.Title, language),
        plan.Count,
        ProjectTableView.OfPlan(plan, knowledge, language));
}

/// <summary>How many there are of a kind, and what it is.</summary>
public sealed record KindCountView(string Name, int Count, string Means) : View
{
    public static KindCountView Of(KindCount kind, KnowledgeBase knowledge, Language language) => new(
        knowledge.Parts.Interface[$"project.kind.{kind.Kind.Word()}", language],
        kind.Count,
        knowledge.Parts.Interface[$"project.means.{kind.Kind.Word()}", language]);
}

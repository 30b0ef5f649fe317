using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Assignments;
using Publisher.Site.Pages;
using Publisher.Site.Projects;
using Publisher.Site.Routing;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Organizations;

/// <summary>An organization and what the plans give it to do.</summary>
/// <param name="IsUnofficial">Its English name is the editors'.</param>
/// <param name="Printed">The forms the plans print; null where there are none.</param>
/// <param name="Projects">Null where it owns none.</param>
public sealed record OrganizationPageView(
    BilingualNameView Name,
    bool IsUnofficial,
    string Kind,
    LinkView Place,
    RunView? Printed,
    ProjectTableView? Projects,
    RichTextView LeadsMeans,
    ImmutableArray<NamedTasksView> Leads,
    RichTextView ResponsibleMeans,
    ImmutableArray<NamedTasksView> Responsible) : PageView
{
    public static OrganizationPageView Of(Page page, OrganizationModel model)
    {
        (Organization organization, KnowledgeBase knowledge, Language language) = (model.Organization, model.Knowledge, page.Language);
        Interface texts = knowledge.Parts.Interface;
        return new(
            BilingualNameView.Of(organization.Name, language),
            organization.Unofficial,
            texts[$"organization.kind.{organization.Kind.Word()}", language],
            new LinkView(Routes.Jurisdiction(organization.Jurisdiction).Url(language), RunView.Of(knowledge.Jurisdiction(organization.Jurisdiction).Name, language)),
            organization.Printed.IsEmpty ? null : RunView.Printed(string.Join('；', organization.Printed), language),
            model.Projects.IsEmpty ? null : ProjectTableView.OfOwner(model.Projects, knowledge, language),
            RichTextView.Mixed(texts["organization.leads-means", language], language),
            NamedTasksView.Of(model.Leads, knowledge, language),
            RichTextView.Mixed(texts["organization.responsible-means", language], language),
            NamedTasksView.Of(model.Responsible, knowledge, language));
    }
}

/// <summary>The tasks of a plan in which an organization is named.</summary>
public sealed record NamedTasksView(RunView Plan, ImmutableArray<NamedTaskView> Tasks) : View
{
    public static ImmutableArray<NamedTasksView> Of(ImmutableArray<NamedAssignment> named, KnowledgeBase knowledge, Language language) =>
    [
        .. named.GroupBy(task => task.Assignment.Plan).Select(plan => new NamedTasksView(
            RunView.Of(knowledge.Plan(plan.Key).Title, language),
            [.. plan.Select(task => new NamedTaskView(
                TaskView.Of(task.Assignment, knowledge, language),
                RunView.Printed(task.As, language)))])),
    ];
}

/// <summary>A task with the printed words that name the organization in it.</summary>
public sealed record NamedTaskView(TaskView Task, RunView As) : View;

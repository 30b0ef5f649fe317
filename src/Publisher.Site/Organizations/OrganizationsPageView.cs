using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Assignments;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Organizations;

/// <summary>Every organization, by kind, and every task with its bodies, by plan.</summary>
public sealed record OrganizationsPageView(ImmutableArray<OrganizationGroupView> Groups, ImmutableArray<PlanTasksView> Tasks) : PageView
{
    public static OrganizationsPageView Of(Page page, OrganizationsModel model) => new(
        [.. model.Groups.Select(group => OrganizationGroupView.Of(group, model.Knowledge, page.Language))],
        PlanTasksView.Of(model.Knowledge, page.Language));
}

public sealed record OrganizationGroupView(string Id, string Title, ImmutableArray<CountedOrganizationView> Organizations) : View
{
    public static OrganizationGroupView Of(OrganizationGroup group, KnowledgeBase knowledge, Language language) => new(
        group.Kind.Word(),
        knowledge.Parts.Interface[$"organizations.kind.{group.Kind.Word()}", language],
        [.. group.Organizations.Select(counted => CountedOrganizationView.Of(counted, knowledge, language))]);
}

/// <summary>An organization with how many projects and tasks it has.</summary>
public sealed record CountedOrganizationView(Href Address, BilingualNameView Name, RunView Place, int Projects, int Tasks) : View
{
    public static CountedOrganizationView Of(CountedOrganization counted, KnowledgeBase knowledge, Language language) => new(
        Routes.Organization(counted.Organization.Id).Url(language),
        BilingualNameView.Of(counted.Organization.Name, language),
        RunView.Of(knowledge.Jurisdiction(counted.Organization.Jurisdiction).Name, language),
        counted.Projects,
        counted.Tasks);
}

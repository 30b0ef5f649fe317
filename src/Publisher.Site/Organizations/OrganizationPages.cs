using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Projects;
using Publisher.Site.Api;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Wording;

namespace Publisher.Site.Organizations;

/// <summary>The list of organizations and a page for each.</summary>
public static class OrganizationPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        ILookup<OrganizationId, Project> owned = knowledge.Projects
            .SelectMany(project => project.Owners.Select(owner => (owner.Organization, project)))
            .Distinct()
            .ToLookup(pair => pair.Organization, pair => pair.project);
        ILookup<OrganizationId, NamedAssignment> leads = Named(knowledge, task => task.Lead);
        ILookup<OrganizationId, NamedAssignment> responsible = Named(knowledge, task => task.Responsible);

        yield return new PageDraft(
            PageType.Organizations,
            Routes.Organizations,
            texts["organizations.title"],
            texts["organizations.description"],
            [],
            page => OrganizationsPageView.Of(page, new OrganizationsModel(
                knowledge,
                [
                    .. knowledge.Organizations
                        .GroupBy(organization => organization.Kind)
                        .OrderBy(group => group.Key)
                        .Select(group => new OrganizationGroup(group.Key, [.. group.Select(Counted)])),
                ])));

        foreach (Organization organization in knowledge.Organizations)
        {
            yield return new PageDraft(
                PageType.Organization,
                Routes.Organization(organization.Id),
                organization.Name,
                new(() => texts.Say(new OrganizationDescription(organization.Name, texts[$"organization.kind.{organization.Kind.Word()}"]))),
                [(Routes.Organizations, texts["organizations.title"])],
                page => OrganizationPageView.Of(page, new OrganizationModel(
                    knowledge,
                    organization,
                    [.. owned[organization.Id]],
                    [.. leads[organization.Id]],
                    [.. responsible[organization.Id]])))
            {
                Place = organization.Jurisdiction,
            };
        }

        CountedOrganization Counted(Organization organization) => new(
            organization,
            owned[organization.Id].Count(),
            leads[organization.Id].Concat(responsible[organization.Id]).Select(named => named.Assignment.Id).Distinct().Count());
    }

    private static ILookup<OrganizationId, NamedAssignment> Named(
        KnowledgeBase knowledge,
        Func<Assignment, ImmutableArray<NamedOrganization>> organizations) =>
        knowledge.Assignments
            .SelectMany(task => organizations(task).Select(named => (named.Organization, Task: new NamedAssignment(task, named.As))))
            .ToLookup(pair => pair.Organization, pair => pair.Task);
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Projects;

/// <summary>Whose a project is and where, as links.</summary>
public static class NamedInProject
{
    public static ImmutableArray<LinkView> Owners(Project project, KnowledgeBase knowledge, Language language) =>
    [
        .. project.Owners.Select(owner => new LinkView(
            Routes.Organization(owner.Organization).Url(language),
            RunView.Of(knowledge.Organization(owner.Organization).Name, language))),
    ];

    /// <summary>The printed places, or the plan's own where none is printed.</summary>
    public static ImmutableArray<LinkView> Places(Project project, KnowledgeBase knowledge, Language language) =>
        [.. project.Jurisdictions.Select(place => new LinkView(Routes.Jurisdiction(place).Url(language), RunView.Of(knowledge.Jurisdiction(place).Name, language)))];
}

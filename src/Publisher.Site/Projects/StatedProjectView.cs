using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Projects;

/// <summary>A project in a line: what it is, its name, how far it is.</summary>
public sealed record StatedProjectView(BadgeView Kind, LinkView Project, ProjectWhenView When) : View
{
    public static StatedProjectView Of(Project project, KnowledgeBase knowledge, Language language) => new(
        KindBadge.Of(project.Kind, knowledge, language),
        new LinkView(Routes.Project(project.Id).Url(language), RunView.Of(project.Title, language)),
        ProjectWhenView.Of(project, knowledge, language));
}

using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>How far a project is and when it is due, as the plan prints it; nothing where it prints neither.</summary>
public sealed record ProjectWhenView(BadgeView? State, string? Time) : View
{
    public static ProjectWhenView Of(Project project, KnowledgeBase knowledge, Language language) => new(
        project.State is { } printed ? new BadgeView($"state-{printed.State.Word()}", knowledge.Parts.Interface[$"project.state.{printed.State.Word()}", language]) : null,
        project.Time is { } time ? TimeWording.Of(time, knowledge, language) : null);
}

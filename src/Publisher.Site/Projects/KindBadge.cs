using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>What kind of column item or project of prose this is.</summary>
public static class KindBadge
{
    public static BadgeView Of(ProjectKind kind, KnowledgeBase knowledge, Language language) =>
        new($"kind-{kind.Word()}", knowledge.Parts.Interface[$"project.kind.{kind.Word()}", language]);
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Assignments;

/// <summary>Who leads a task and who answers for it, all in one place, as the plan names them.</summary>
/// <param name="IsGiven">The passage of the task itself gives it to them; else the plan names them as responsible for it.</param>
/// <param name="IsStanding">The plan's standing clause adds every banner, county, district and zone.</param>
public sealed record TaskBodiesView(ImmutableArray<LinkView> Lead, ImmutableArray<LinkView> Responsible, bool IsGiven, bool IsStanding) : View
{
    public static TaskBodiesView Of(Assignment task, KnowledgeBase knowledge, Language language) =>
        new(Links(task.Lead, knowledge, language), Links(task.Responsible, knowledge, language), task.Duties == task.Passage, task.Standing);

    private static ImmutableArray<LinkView> Links(ImmutableArray<NamedOrganization> named, KnowledgeBase knowledge, Language language) =>
        [.. named.Select(body => new LinkView(Routes.Organization(body.Organization).Url(language), RunView.Of(knowledge.Organization(body.Organization).Name, language)))];
}

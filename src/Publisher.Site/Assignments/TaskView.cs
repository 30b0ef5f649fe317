using Publisher.Knowledge;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Assignments;

/// <summary>A task, leading to its passage, with the bodies it is given to.</summary>
public sealed record TaskView(string Id, Href Passage, BilingualNameView Title, TaskBodiesView Bodies) : View
{
    public static TaskView Of(Assignment task, KnowledgeBase knowledge, Language language) => new(
        task.Id.Value,
        Routes.PassageUrl(task.Plan, task.Passage, language),
        BilingualNameView.Of(task.Title, language),
        TaskBodiesView.Of(task, knowledge, language));
}

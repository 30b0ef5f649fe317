using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Site.Api;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Data;

public static class DataPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        yield return new PageDraft(
            PageType.Data,
            Routes.Data,
            texts["data.title"],
            texts["data.description"],
            [],
            page => DataPageView.Of(page, new DataModel(
                knowledge,
                [.. ListFile.All.Select(list => new DataList(list.Name, list.Count(knowledge), list.IsTable))],
                Fields("statements"),
                Fields("projects"))));
    }

    private static ImmutableArray<string> Fields(string list) => ListFile.All.Single(file => file.Name == list).Fields;
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>A column (专栏) with the ids of its items, which stand in projects.json, in printed order.</summary>
public sealed record ColumnRecord(
    string Id,
    string Plan,
    int Number,
    Bilingual Title,
    string Sector,
    string Passage,
    ImmutableArray<int> Lines,
    ImmutableArray<string> Items,
    Bilingual Url)
{
    public static ColumnRecord Of(PlanColumn column, Passage passage, KnowledgeBase knowledge) => new(
        column.Id,
        column.Plan.Value,
        column.Number,
        column.Title,
        column.Sector.Value,
        column.Passage.Value,
        passage.Lines.Array(),
        [.. column.Items.Select(item => item.Id.Value)],
        PageUrls.Of(knowledge, Routes.Column(column)));
}

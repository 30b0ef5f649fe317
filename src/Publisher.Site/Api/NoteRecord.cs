using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>An editor's remark on a defect of the source, with the printed words it speaks of.</summary>
public sealed record NoteRecord(
    string Id,
    string Plan,
    string Passage,
    ImmutableArray<int> Lines,
    string Quote,
    string Kind,
    Bilingual Text,
    ImmutableArray<string> Statements,
    ImmutableArray<string> Projects,
    Bilingual Url)
{
    public static NoteRecord Of(Note note, KnowledgeBase knowledge) => new(
        note.Id.Value,
        note.Plan.Value,
        note.Passage.Value,
        note.Quote.Lines.Array(),
        note.Quote.Source,
        note.Kind,
        note.Text,
        [.. note.Statements.Select(statement => statement.Value)],
        [.. note.Projects.Select(project => project.Value)],
        PageUrls.Of(knowledge, Routes.Notes, note.Id.Value));
}

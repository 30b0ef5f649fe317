using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Notes;

/// <summary>
/// Which notes stand where: one rule for every page. A note stands with its whole passage, with a quotation that holds any of its words (of a table, in the same cell), and with
/// whatever statement or project it names. Each list is in the order of the notes.
/// </summary>
public sealed class NoteFinder(ImmutableArray<Note> notes)
{
    private readonly ILookup<(PlanId, PassageId), Note> ofPassage = notes.ToLookup(note => (note.Plan, note.Passage));

    private readonly ILookup<StatementId, Note> ofStatement = notes
        .SelectMany(note => note.Statements.Select(statement => (statement, note)))
        .ToLookup(pair => pair.statement, pair => pair.note);

    private readonly ILookup<ProjectId, Note> ofProject = notes
        .SelectMany(note => note.Projects.Select(project => (project, note)))
        .ToLookup(pair => pair.project, pair => pair.note);

    public ImmutableArray<Note> On(Passage passage) => [.. ofPassage[(passage.Plan, passage.Id)]];

    public ImmutableArray<Note> On(Statement statement) =>
        InOrder(ofStatement[statement.Id].Concat(ofPassage[(statement.Plan, statement.Passage)].Where(note => Meet(note.Quote, statement.Quote))));

    /// <summary>What stands with the whole passage of a statement, or the whole row of a table, but not with its quotation.</summary>
    public ImmutableArray<Note> Around(Statement statement)
    {
        ImmutableArray<Note> shown = On(statement);
        return [.. ofPassage[(statement.Plan, statement.Passage)].Where(note => note.Quote.Cell?.Row == statement.Quote.Cell?.Row && !shown.Contains(note))];
    }

    /// <summary>Of a project and the passage that states it.</summary>
    public ImmutableArray<Note> On(Project project) => InOrder(ofProject[project.Id].Concat(ofPassage[(project.Plan, project.Passage)]));

    private ImmutableArray<Note> InOrder(IEnumerable<Note> found)
    {
        HashSet<NoteId> ids = [.. found.Select(note => note.Id)];
        return ids.Count == 0 ? [] : [.. notes.Where(note => ids.Contains(note.Id))];
    }

    private static bool Meet(Quote one, Quote two) =>
        one.Cell == two.Cell && one.Start < two.Start + two.Hans.Length && two.Start < one.Start + one.Hans.Length;
}

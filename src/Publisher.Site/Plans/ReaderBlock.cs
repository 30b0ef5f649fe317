using System.Collections.Immutable;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Plans;

/// <summary>
/// Passages shown together: one on its own, or all of a column (专栏) in its box. <paramref name="Part"/> is the part of the document that opens here.
/// </summary>
public sealed record ReaderBlock(PlanPart? Part, PlanColumn? Column, ImmutableArray<ReaderPassage> Passages);

/// <summary>
/// A passage with what hangs on it: the statements it proves and the notes on it. <paramref name="Rank"/> is that of its HTML heading, 2 to 6, when it is one.
/// <paramref name="Untranslated"/> counts the passages without English that begin with this one; 0 for all others.
/// </summary>
public sealed record ReaderPassage(
    Passage Passage,
    int? Rank,
    int Untranslated,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Note> Notes);

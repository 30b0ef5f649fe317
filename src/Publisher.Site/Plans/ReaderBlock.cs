using System.Collections.Immutable;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Site.Terms;

namespace Publisher.Site.Plans;

/// <summary>
/// Passages shown together: one on its own, or all of a column (专栏) in its box. <paramref name="Part"/> is the part of the document that opens here.
/// </summary>
public sealed record ReaderBlock(PlanPart? Part, PlanColumn? Column, ImmutableArray<ReaderPassage> Passages);

/// <summary>
/// A passage with what hangs on it: the statements it proves, the projects it states, the tasks it sets, the documents it names, and the glossary terms that stand in it for the first time. <paramref name="Rank"/> is that of its HTML heading, 2 to 6, when it is one.
/// <paramref name="Section"/> is set for a heading of the outline. <paramref name="Untranslated"/> counts the passages without English that begin with this one; 0 for all others.
/// </summary>
public sealed record ReaderPassage(
    Passage Passage,
    int? Rank,
    Section? Section,
    int Untranslated,
    ImmutableArray<Statement> Statements,
    ImmutableArray<Project> Projects,
    ImmutableArray<Assignment> Tasks,
    ImmutableArray<CitedDocument> Documents,
    BilingualTerms Terms);

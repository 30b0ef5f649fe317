using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Notes;

/// <summary>An editor's remark on a defect of the source; the seed is never edited.</summary>
public sealed record Note(
    NoteId Id,
    PlanId Plan,
    PassageId Passage,
    string Kind,
    Quote Quote,
    Bilingual Text,
    ImmutableArray<StatementId> Statements,
    ImmutableArray<ProjectId> Projects);

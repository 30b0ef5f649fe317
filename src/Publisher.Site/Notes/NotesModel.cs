using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Plans;

namespace Publisher.Site.Notes;

/// <summary>Every editor's note, by plan, in reading order.</summary>
public sealed record NotesModel(KnowledgeBase Knowledge, ImmutableArray<PlanNotes> Plans);

public sealed record PlanNotes(Plan Plan, ImmutableArray<Note> Notes);

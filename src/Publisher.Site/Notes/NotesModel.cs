using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Plans;
using Publisher.Site.Pages;
using Publisher.Site.Views;

namespace Publisher.Site.Notes;

/// <summary>Every editor's note, by plan, in reading order.</summary>
public sealed record NotesModel(KnowledgeBase Knowledge, ImmutableArray<PlanNotes> Plans) : PageModel(Knowledge)
{
    public override PageView? ViewOn(Page page) => NotesPageView.Of(page, this);
}

public sealed record PlanNotes(Plan Plan, ImmutableArray<Note> Notes);

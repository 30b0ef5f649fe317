using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Plans;
using Publisher.Site.Pages;
using Publisher.Site.Routing;

namespace Publisher.Site.Notes;

public static class NotePages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        ILookup<PlanId, Note> byPlan = knowledge.Notes.ToLookup(note => note.Plan);
        yield return new PageDraft(
            PageType.Notes,
            Routes.Notes,
            texts["notes.title"],
            texts["notes.description"],
            [],
            page => NotesPageView.Of(page, new NotesModel(
                knowledge,
                [
                    .. knowledge.Plans
                        .Where(plan => byPlan.Contains(plan.Id))
                        .Select(plan => new PlanNotes(plan, [.. byPlan[plan.Id].OrderBy(note => note.Quote.Lines.First)])),
                ])));
    }
}

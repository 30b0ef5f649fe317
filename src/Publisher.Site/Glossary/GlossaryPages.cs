using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;

namespace Publisher.Site.Glossary;

public static class GlossaryPages
{
    public static FeaturePlan Plan(KnowledgeBase knowledge) => new(Drafts(knowledge));

    private static IEnumerable<PageDraft> Drafts(KnowledgeBase knowledge)
    {
        Interface texts = knowledge.Parts.Interface;
        yield return new PageDraft(
            PageType.Glossary,
            Routes.Glossary,
            texts["glossary.title"],
            texts.Say(new GlossaryDescription(knowledge.Terms.Length)),
            [],
            page => GlossaryPageView.Of(page, new GlossaryModel(knowledge, Entries(knowledge))));
    }

    private static ImmutableArray<TermEntry> Entries(KnowledgeBase knowledge)
    {
        ILookup<TermId, Passage> first = FirstPassages(knowledge);
        return [.. knowledge.Terms.Select(term => new TermEntry(term, first.Contains(term.Id) ? [.. first[term.Id]] : InsideOthers(term, knowledge)))];
    }

    /// <summary>By term, the first passage of each plan that prints it, in the order of the plans.</summary>
    private static ILookup<TermId, Passage> FirstPassages(KnowledgeBase knowledge) =>
        knowledge.Plans
            .SelectMany(plan => plan.Passages
                .SelectMany(passage => knowledge.TermFinder.In(FoldedText.Fold(passage.Hans)).Select(place => (place.Term.Id, Passage: passage)))
                .DistinctBy(found => found.Id))
            .ToLookup(found => found.Id, found => found.Passage);

    /// <summary>A term that stands nowhere by itself: 白灾, printed only as 黑、白灾.</summary>
    private static ImmutableArray<Passage> InsideOthers(Term term, KnowledgeBase knowledge) =>
    [
        .. from plan in knowledge.Plans
           let first = plan.Passages.FirstOrDefault(passage => term.Printed.Any(form => FoldedText.Fold(passage.Hans).Contains(FoldedText.Fold(form), StringComparison.Ordinal)))
           where first is not null
           select first,
    ];
}

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
        // Folded once: every passage is looked through for every term.
        (Passage Passage, string Folded)[][] plans = [.. knowledge.Plans.Select(plan => plan.Passages.Select(passage => (passage, FoldedText.Fold(passage.Hans))).ToArray())];
        ILookup<TermId, Passage> first = FirstPassages(plans, knowledge.TermFinder);
        return [.. knowledge.Terms.Select(term => new TermEntry(term, first.Contains(term.Id) ? [.. first[term.Id]] : InsideOthers(term, plans)))];
    }

    /// <summary>By term, the first passage of each plan that prints it, in the order of the plans.</summary>
    private static ILookup<TermId, Passage> FirstPassages((Passage Passage, string Folded)[][] plans, TermFinder finder) =>
        plans
            .SelectMany(plan => plan
                .SelectMany(text => finder.In(text.Folded).Select(place => (place.Term.Id, text.Passage)))
                .DistinctBy(found => found.Id))
            .ToLookup(found => found.Id, found => found.Passage);

    /// <summary>A term that stands nowhere by itself: 白灾, printed only as 黑、白灾.</summary>
    private static ImmutableArray<Passage> InsideOthers(Term term, (Passage Passage, string Folded)[][] plans)
    {
        string[] forms = [.. term.Printed.Select(FoldedText.Fold)];
        return
        [
            .. plans
                .Select(plan => plan.FirstOrDefault(text => forms.Any(form => text.Folded.Contains(form, StringComparison.Ordinal))).Passage)
                .OfType<Passage>(),
        ];
    }
}

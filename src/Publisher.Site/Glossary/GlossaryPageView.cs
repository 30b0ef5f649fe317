using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Terms;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Glossary;

/// <summary>Every term with its definition, and an index of them.</summary>
public sealed record GlossaryPageView(AllTerms Contents, ImmutableArray<LinkView> Index, ImmutableArray<TermEntryView> Terms) : PageView
{
    public static GlossaryPageView Of(Page page, GlossaryModel model)
    {
        FirstTerms first = new(model.Knowledge.TermFinder);
        return new(
            new AllTerms(model.Entries.Length),
            [.. InOrder(model.Entries.Select(entry => entry.Term), page.Language).Select(term => new LinkView($"#{term.Id}", RunView.Of(term.Name, page.Language)))],
            [.. model.Entries.Select(entry => TermEntryView.Of(entry, model.Knowledge, page.Language, first))]);
    }

    /// <summary>Names in letters stand in the order of the alphabet; Chinese ones have none that every reader knows, and stay in that of the glossary.</summary>
    private static IEnumerable<Term> InOrder(IEnumerable<Term> terms, Language language) =>
        language.IsSource ? terms : terms.OrderBy(term => term.Name[language].TrimStart('"', '“'), StringComparer.OrdinalIgnoreCase);
}

/// <summary>A term of the glossary.</summary>
/// <param name="AlsoPrinted">Other printed forms; null where there are none.</param>
/// <param name="First">Where each plan prints it first.</param>
public sealed record TermEntryView(
    string Id,
    BilingualNameView Name,
    RichTextView Definition,
    string OtherDefinition,
    string OtherLanguage,
    RunView? AlsoPrinted,
    ImmutableArray<PassagePlaceView> First) : View
{
    public static TermEntryView Of(TermEntry entry, KnowledgeBase knowledge, Language language, FirstTerms first)
    {
        Term term = entry.Term;
        return new(
            term.Id.Value,
            BilingualNameView.Of(term.Name, language),
            RichTextView.WithTerms(term.Definition, language, first, term.Id),
            term.Definition[language.Other()],
            language.Other().Tag(),
            term.Printed.Length > 1 ? RunView.Printed(string.Join('；', term.Printed.Skip(1)), language) : null,
            [.. entry.First.Select(passage => PassagePlaceView.Of(passage, knowledge, language))]);
    }
}

/// <summary>A passage by its plan and line.</summary>
public sealed record PassagePlaceView(Href Address, PlanAndLines Place) : View
{
    public static PassagePlaceView Of(Passage passage, KnowledgeBase knowledge, Language language) => new(
        Routes.PassageUrl(passage.Plan, passage.Id, language),
        new PlanAndLines(PlanNames.InText(knowledge.Plan(passage.Plan), knowledge, language), new(passage.Lines.First)));
}

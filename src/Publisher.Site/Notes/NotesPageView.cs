using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Terms;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Notes;

/// <summary>Every editors' note, by plan.</summary>
public sealed record NotesPageView(ImmutableArray<PlanNotesView> Plans) : PageView
{
    public static NotesPageView Of(Page page, NotesModel model)
    {
        FirstTerms first = new(model.Knowledge.TermFinder);
        return new([.. model.Plans.Select(plan => new PlanNotesView(
            plan.Plan.Id.Value,
            RunView.Of(plan.Plan.Short, page.Language),
            RunView.Of(plan.Plan.Title, page.Language),
            [.. plan.Notes.Select(note => NoteEntryView.Of(note, model.Knowledge, page.Language, first))]))]);
    }
}

public sealed record PlanNotesView(string Id, RunView Short, RunView Title, ImmutableArray<NoteEntryView> Notes) : View;

/// <summary>What is printed and where, the editors' opinion, and what it bears on.</summary>
/// <param name="Source">The printed words in the characters of the source, where the note speaks of the characters themselves.</param>
public sealed record NoteEntryView(
    string Id,
    string Kind,
    Href Passage,
    WordsView Quote,
    WordsView? Source,
    Lines Lines,
    RichTextView Text,
    ImmutableArray<LinkView> Statements,
    ImmutableArray<LinkView> Projects) : View
{
    /// <summary>The kind of note that speaks of the Traditional characters themselves.</summary>
    private const string ScriptConversion = "conversion";

    public static NoteEntryView Of(Note note, KnowledgeBase knowledge, Language language, FirstTerms first) => new(
        note.Id.Value,
        knowledge.Parts.Interface[$"note.kind.{note.Kind}", language],
        Routes.PassageUrl(note.Plan, note.Passage, language),
        new WordsView(note.Quote.Hans, Script.Simplified.Tag()),
        note.Kind == ScriptConversion ? new WordsView(note.Quote.Source, Script.Traditional.Tag()) : null,
        new Lines(note.Quote.Lines.First, note.Quote.Lines.Last),
        RichTextView.WithTerms(note.Text, language, first),
        [.. note.Statements.Select((id, at) => Link(knowledge.Statement(id), at == 0 ? null : knowledge.Statement(note.Statements[at - 1]), knowledge, language))],
        [.. note.Projects.Select(id => new LinkView(Routes.Project(id).Url(language), RunView.Of(knowledge.Project(id).Title, language)))]);

    /// <summary>An indicator is named once; what follows of the same are its other figures.</summary>
    private static LinkView Link(Statement statement, Statement? before, KnowledgeBase knowledge, Language language) => new(
        Routes.StatementUrl(statement, language),
        before?.Indicator == statement.Indicator
            ? new RunView(FigureWording.Of(statement, knowledge, language).Text)
            : RunView.Of(knowledge.Indicator(statement.Indicator).Name, language));
}

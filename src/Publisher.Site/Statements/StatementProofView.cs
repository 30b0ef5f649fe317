using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Notes;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Statements;

/// <summary>The sentence, in the open; what opens under it is where it stands, the translation of the whole passage, and the text to cite it by.</summary>
/// <param name="Line">The line of the source text it is printed in.</param>
/// <param name="Translated">The translated passage, or of a table the row the figure stands in.</param>
/// <param name="IsUntranslated">On a page of a translation, where there is none.</param>
public sealed record StatementProofView(
    StatementQuoteView Quote,
    Href Passage,
    ReadInPlan Read,
    Href Line,
    Href Permalink,
    RichTextView? Translated,
    bool IsUntranslated,
    ImmutableArray<BesideNoteView> Notes,
    RichTextView Citation) : View
{
    public static StatementProofView Of(Statement statement, KnowledgeBase knowledge, Language language)
    {
        RichTextView? translated = TranslationOf(statement, knowledge, language);
        return new(
            StatementQuoteView.Of(statement, knowledge, language),
            Routes.PassageUrl(statement.Plan, statement.Passage, language),
            new ReadInPlan(new(statement.Quote.Lines.First, statement.Quote.Lines.Last)),
            Routes.LineUrl(statement.Plan, statement.Quote.Lines.First, language),
            $"#{Routes.StatementAnchor(statement.Id)}",
            translated,
            translated is null && !language.IsSource,
            BesideNoteView.Of(knowledge.NoteFinder.Around(statement), language),
            RichTextView.Mixed(Wording.Citation.Of(statement, knowledge, language), language));
    }

    private static RichTextView? TranslationOf(Statement statement, KnowledgeBase knowledge, Language language)
    {
        if (knowledge.Passage(statement.Plan, statement.Passage).Translation(language) is not { } found)
            return null;
        Translation text = found.Text;
        string shown = statement.Quote.Cell is { } cell && cell.Row < text.Rows.Length ? string.Join(" | ", text.Rows[cell.Row].Where(part => part.Length > 0)) : text.Text;
        return RichTextView.Mixed(shown, found.Language) with { Language = found.Language == language ? null : found.Language.Tag };
    }
}

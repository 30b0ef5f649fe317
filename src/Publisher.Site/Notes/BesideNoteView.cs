using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Notes;

/// <summary>An editors' note on what stands beside it: the words it speaks of, what is said of them, and the way to all notes.</summary>
/// <param name="IsFolded">Where there is room for a word only.</param>
public sealed record BesideNoteView(WordsView Quote, RichTextView Text, Href Address, bool IsFolded) : View
{
    public static ImmutableArray<BesideNoteView> Of(ImmutableArray<Note> notes, Language language, bool isFolded = false) =>
    [
        .. notes.Select(note => new BesideNoteView(
            new WordsView(note.Quote.Hans, Script.Simplified.Tag()),
            RichTextView.Mixed(note.Text[language], language),
            $"{Routes.Notes.Url(language)}#{note.Id}",
            isFolded)),
    ];
}

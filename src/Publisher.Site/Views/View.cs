namespace Publisher.Site.Views;

/// <summary>
/// What a template shows, ready to be shown: words, numbers as text, links, parts. The type names its template: <c>Publisher.Site.Notes.NotesPageView</c> is drawn by
/// templates/notes/notes-page.html, which knows every property by its name in lower case (<c>OtherName</c> is `other_name`). Properties may be texts, sentences, texts in every language,
/// whole numbers, truths, words of an enumeration, addresses, HTML, other views, and lists of these.
/// </summary>
public abstract record View;

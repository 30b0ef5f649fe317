using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Text;
using Publisher.Site.Pages;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Documents;

/// <summary>Every document that the plans name, by kind.</summary>
public sealed record DocumentsPageView(ImmutableArray<DocumentGroupView> Groups) : PageView
{
    public static DocumentsPageView Of(Page page, DocumentsModel model) => new([.. model.Groups.Select(group => DocumentGroupView.Of(group, model.Knowledge, page.Language))]);
}

public sealed record DocumentGroupView(string Id, string Title, int Count, ImmutableArray<CitedDocumentView> Documents) : View
{
    public static DocumentGroupView Of(DocumentGroup group, KnowledgeBase knowledge, Language language)
    {
        string kind = group.Kind.ToString().ToLowerInvariant();
        return new(
            $"kind-{kind}",
            knowledge.Parts.Interface[$"documents.kind.{kind}", language],
            group.Documents.Length,
            [.. group.Documents.Select(document => CitedDocumentView.Of(document, knowledge, language))]);
    }
}

/// <summary>A document: its name in both languages, what is known of it, and each passage that names it.</summary>
/// <param name="Plan">Its page, where it is one of the plans of the site.</param>
/// <param name="Facts">Number and issuer as printed, and what the editors know.</param>
public sealed record CitedDocumentView(
    string Id,
    Href? Plan,
    RunView Name,
    string OtherName,
    string OtherLanguage,
    ImmutableArray<RichTextView> Facts,
    ImmutableArray<CitationView> Citations) : View
{
    public static CitedDocumentView Of(CitedDocument document, KnowledgeBase knowledge, Language language)
    {
        Interface texts = knowledge.Parts.Interface;
        string?[] facts =
        [
            document.Number is { } number ? texts.Say(new DocumentNumber(number), language) : null,
            document.Issuer is { } issuer ? texts.Say(new DocumentIssuer(issuer[language]), language) : null,
            document.Official ? texts["documents.official", language] : null,
            document.Plan is null ? null : texts["documents.on-this-site", language],
            document.Note?[language],
        ];
        return new(
            document.Id.Value,
            document.Plan is { } plan ? new Href(Routes.Plan(plan).Url(language)) : default(Href?),
            RunView.Of(document.Name, language),
            document.Name[language.Other()],
            language.Other().Tag(),
            [.. facts.OfType<string>().Select(fact => RichTextView.Mixed(fact, language))],
            [.. document.Citations.Select(citation => CitationView.Of(citation, knowledge, language))]);
    }
}

/// <summary>The words by which a passage names a document, leading to the passage; the plan and line behind it.</summary>
/// <param name="IsAnnounced">The document was yet to come when the plan named it.</param>
public sealed record CitationView(Href Address, QuoteView Quote, RunView Plan, Lines Lines, bool IsAnnounced) : View
{
    public static CitationView Of(DocumentCitation citation, KnowledgeBase knowledge, Language language) => new(
        Routes.PassageUrl(citation.Plan, citation.Passage, language),
        QuoteView.Of(citation.Quote),
        RunView.Of(knowledge.Plan(citation.Plan).Short, language),
        new Lines(citation.Quote.Lines.First, citation.Quote.Lines.Last),
        citation.Announced);
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Api;

/// <summary>
/// A document that plans name. <paramref name="Official"/> when the English title is an official one, <paramref name="Plan"/> when the document is one of the
/// plans published here; number and issuer are null where no plan prints them.
/// </summary>
public sealed record DocumentRecord(
    string Id,
    Bilingual Name,
    bool Official,
    DocumentKind Kind,
    string? Number,
    Bilingual? Issuer,
    string? Plan,
    Bilingual? Note,
    ImmutableArray<CitationRecord> Cited,
    Bilingual Url)
{
    public static DocumentRecord Of(CitedDocument document, KnowledgeBase knowledge) => new(
        document.Id.Value,
        document.Name,
        document.Official,
        document.Kind,
        document.Number,
        document.Issuer,
        document.Plan?.Value,
        document.Note,
        [.. document.Citations.Select(citation => CitationRecord.Of(citation, knowledge))],
        PageUrls.Of(knowledge, Routes.Documents, document.Id.Value));
}

/// <summary>A passage that names the document: the quote in the seed's script, and where in it the name stands. <paramref name="Announced"/> when the passage says it is to be drawn up.</summary>
public sealed record CitationRecord(
    string Plan,
    string Passage,
    ImmutableArray<int> Lines,
    string Quote,
    ImmutableArray<int> MarkAt,
    bool Announced,
    Bilingual Url)
{
    internal static CitationRecord Of(DocumentCitation citation, KnowledgeBase knowledge) => new(
        citation.Plan.Value,
        citation.Passage.Value,
        citation.Quote.Lines.Array(),
        citation.Quote.Source,
        [citation.Quote.MarkStart, citation.Quote.MarkEnd],
        citation.Announced,
        PageUrls.Of(knowledge, language => Routes.PassageUrl(citation.Plan, citation.Passage, language)));
}

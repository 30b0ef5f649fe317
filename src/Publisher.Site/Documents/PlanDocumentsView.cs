using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;
using Publisher.Site.Views;

namespace Publisher.Site.Documents;

/// <summary>What a plan cites, each name leading to its record and each line to its passage; and which other plans cite it.</summary>
/// <param name="All">The page of all documents.</param>
public sealed record PlanDocumentsView(DocumentsCited Count, ImmutableArray<PlanDocumentView> Cites, ImmutableArray<CitationView> CitedBy, Href All) : View
{
    public static PlanDocumentsView Of(PlanDocuments documents, KnowledgeBase knowledge, Language language) => new(
        new DocumentsCited(documents.Cites.Length),
        [.. documents.Cites.Select(cited => PlanDocumentView.Of(cited.Document, cited.Citations, knowledge, language))],
        [.. documents.CitedBy.Select(citation => CitationView.Of(citation, knowledge, language))],
        Routes.Documents.Url(language));
}

/// <summary>A document and the lines of the plan that name it.</summary>
/// <param name="Number">As printed; without text where none is.</param>
/// <param name="IsAnnounced">The document was yet to come when the plan named it.</param>
public sealed record PlanDocumentView(Href Address, RunView Name, bool IsNumbered, RunView Number, ImmutableArray<LinkView> Lines, bool IsAnnounced) : View
{
    public static PlanDocumentView Of(CitedDocument document, ImmutableArray<DocumentCitation> citations, KnowledgeBase knowledge, Language language) => new(
        $"{Routes.Documents.Url(language)}#{document.Id}",
        RunView.Of(document.Name, language),
        document.Number is not null,
        RunView.Printed(document.Number ?? "", language),
        [.. citations.Select(citation => new LinkView($"#{citation.Passage}", knowledge.Parts.Interface.Say(new Lines(citation.Quote.Lines.First), language)))],
        citations.Any(citation => citation.Announced));
}

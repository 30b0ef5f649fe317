using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Plans;

namespace Publisher.Site.Documents;

/// <summary>The documents a plan names, each with the citations of this plan, and the citations by which other plans name this one.</summary>
public sealed record PlanDocuments(
    ImmutableArray<(CitedDocument Document, ImmutableArray<DocumentCitation> Citations)> Cites,
    ImmutableArray<DocumentCitation> CitedBy)
{
    public static PlanDocuments Of(Plan plan, KnowledgeBase knowledge) => new(
        [
            .. from document in knowledge.Documents
               let citations = document.Citations.Where(citation => citation.Plan == plan.Id).ToImmutableArray()
               where !citations.IsEmpty
               select (document, citations),
        ],
        [.. knowledge.Documents.Where(document => document.Plan == plan.Id).SelectMany(document => document.Citations)]);
}

using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Documents;

/// <summary>
/// A policy, plan or standard that a plan names. Number and issuer are as printed, null where no plan prints them. <paramref name="Official"/>
/// when the English title is an official one; all others are ours. <paramref name="Plan"/> is set when the document is one of the plans published here.
/// </summary>
public sealed record CitedDocument(
    DocumentId Id,
    Bilingual Name,
    bool Official,
    DocumentKind Kind,
    string? Number,
    Bilingual? Issuer,
    PlanId? Plan,
    Bilingual? Note,
    ImmutableArray<DocumentCitation> Citations);

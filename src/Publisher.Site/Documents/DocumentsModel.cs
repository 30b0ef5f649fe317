using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Documents;

namespace Publisher.Site.Documents;

/// <summary>Every document the plans name, by kind, in the order of the content.</summary>
public sealed record DocumentsModel(KnowledgeBase Knowledge, ImmutableArray<DocumentGroup> Groups);

public sealed record DocumentGroup(DocumentKind Kind, ImmutableArray<CitedDocument> Documents);

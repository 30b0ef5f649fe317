using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Jurisdictions;

namespace Publisher.Site.Jurisdictions;

/// <summary>All jurisdictions as a tree.</summary>
public sealed record JurisdictionsPage(KnowledgeBase Knowledge, ImmutableArray<PlaceNode> Roots);

/// <summary>A place with what it holds; the counts are of the place itself.</summary>
public sealed record PlaceNode(Jurisdiction Place, int Plans, int Statements, int Projects, ImmutableArray<PlaceNode> Children);

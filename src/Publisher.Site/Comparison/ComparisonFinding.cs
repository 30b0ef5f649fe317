using System.Collections.Immutable;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Comparison;

/// <summary>How a city's figure stands to a regional one (<paramref name="Region"/>), or why the two are not compared.</summary>
public sealed record ComparisonFinding(RelationKind Kind, ImmutableArray<Difference> Differences, Statement Region);

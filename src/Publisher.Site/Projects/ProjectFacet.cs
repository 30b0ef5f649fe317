using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Projects;

/// <summary>One way to choose among projects; <paramref name="Name"/> is `kind`, `state`, `plan`, `column`, `sector`, `place` or `owner`, as in the address of the page.</summary>
public sealed record ProjectFacet(string Name, ImmutableArray<FacetOption> Options);

/// <summary>A value that <paramref name="Count"/> projects have. A project may have several places and owners.</summary>
public sealed record FacetOption(string Value, Bilingual Label, int Count);

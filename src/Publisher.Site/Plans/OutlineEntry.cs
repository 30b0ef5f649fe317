using System.Collections.Immutable;
using Publisher.Knowledge.Passages;

namespace Publisher.Site.Plans;

/// <summary>A heading of a plan with the headings below it.</summary>
public sealed record OutlineEntry(Passage Heading, ImmutableArray<OutlineEntry> Below);

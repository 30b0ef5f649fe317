using System.Collections.Immutable;

namespace Publisher.Site.Search;

/// <summary>
/// All that the search script loads for one language: the words of the interface it shows, the names of what results can be narrowed by, and the records.
/// The records of both languages are the same, in the same order.
/// </summary>
public sealed record SearchFile(
    ImmutableArray<SearchLabel> Words,
    ImmutableArray<SearchLabel> Plans,
    ImmutableArray<SearchLabel> Places,
    ImmutableArray<SearchLabel> Sectors,
    IEnumerable<SearchRecord> Records);

public sealed record SearchLabel(string Id, string Text);

using System.Collections.Immutable;

namespace Publisher.Site.Search;

/// <summary>
/// All that the search script loads for one language: the words of the interface it shows, the names of what results can be narrowed by, units by what they measure, and the records.
/// The records of both languages are the same, in the same order.
/// </summary>
public sealed record SearchFile(
    ImmutableArray<SearchLabel> Words,
    ImmutableArray<SearchLabel> Plans,
    ImmutableArray<SearchLabel> Places,
    ImmutableArray<SearchLabel> Sectors,
    ImmutableArray<ImmutableArray<SearchUnit>> Units,
    IEnumerable<SearchRecord> Records);

public sealed record SearchLabel(string Id, string Text);

/// <summary>One way to write a unit, by what stands before the number (CNY) and after it (million, m³), and how much of the first unit of its family it is.</summary>
public sealed record SearchUnit(string? Before, string? After, double Size);

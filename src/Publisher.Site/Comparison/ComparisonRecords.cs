namespace Publisher.Site.Comparison;

/// <summary>What the choosing page asks for first: every place in the order they are compared in, every sector, every indicator with the places it is said of.</summary>
public sealed record ComparisonIndex(
    IReadOnlyList<PlaceEntry> Places,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<IndicatorEntry> Indicators);

/// <summary>A region's figures are totals or averages of the places whose <paramref name="Region"/> it is.</summary>
public sealed record PlaceEntry(string Id, string Name, string? Region);

/// <summary><paramref name="Sector"/> and <paramref name="Places"/> are positions in the lists of the index; <paramref name="Other"/> is the name in the other language, to be found by.</summary>
public sealed record IndicatorEntry(string Id, string Name, string Other, int Sector, IReadOnlyList<int> Places);

/// <summary>
/// An indicator of a sector's file: cells by place, findings by pair (`hohhot inner-mongolia`), what it is not compared with, and whether its page has a chart of two places or more.
/// </summary>
public sealed record IndicatorCells(
    bool? Chart,
    IReadOnlyDictionary<string, CellRecord> Cells,
    IReadOnlyDictionary<string, IReadOnlyList<FindingRecord>> Pairs,
    IReadOnlyList<UnlikeRecord> Unlike);

/// <summary>Lines, or the words of an absence with the statements it speaks of, or the indicators to see instead. <paramref name="Past"/> are the years of targets that have passed.</summary>
public sealed record CellRecord(
    IReadOnlyList<LineRecord>? Lines,
    IReadOnlyList<int>? Past,
    IReadOnlyList<string>? Absence,
    IReadOnlyList<ElsewhereRecord>? Elsewhere,
    IReadOnlyList<SeeRecord>? See);

public sealed record SeeRecord(string Id, string Name);

public sealed record ElsewhereRecord(string Id, string Text);

/// <summary><paramref name="Also"/> are further statements that say just this.</summary>
public sealed record LineRecord(
    string Id,
    IReadOnlyList<string>? Also,
    string Figure,
    string? Printed,
    string? Second,
    string? Time,
    string? Kind,
    string? Badge,
    string? Binding,
    IReadOnlyList<string>? Conditions,
    string? Doubt,
    IReadOnlyList<SourceRecord> Sources,
    IReadOnlyList<LineNoteRecord>? Notes);

/// <summary>A note on the words a figure stands in; <paramref name="Quote"/> are those it speaks of, in Simplified.</summary>
public sealed record LineNoteRecord(string Id, string Quote, string Text);

public sealed record SourceRecord(string Plan, string Passage, string Name);

/// <summary><paramref name="Compared"/> where the figures are compared, absent where that is refused.</summary>
public sealed record FindingRecord(bool? Compared, string Word, string Sentence);

public sealed record UnlikeRecord(string Other, string Sentence);

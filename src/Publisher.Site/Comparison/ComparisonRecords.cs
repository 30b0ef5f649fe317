namespace Publisher.Site.Comparison;

/// <summary>
/// What the choosing page asks for first: every place in the order they are compared in, every sector, every indicator with the places it is said of, and as HTML the cell of which nothing is recorded.
/// </summary>
public sealed record ComparisonIndex(
    IReadOnlyList<PlaceEntry> Places,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<IndicatorEntry> Indicators,
    string Nothing);

/// <summary>A region's figures are totals or averages of the places whose <paramref name="Region"/> it is.</summary>
public sealed record PlaceEntry(string Id, string Name, string? Region);

/// <summary><paramref name="Sector"/> and <paramref name="Places"/> are positions in the lists of the index; <paramref name="Other"/> is the name in the other language, to be found by.</summary>
public sealed record IndicatorEntry(string Id, string Url, string Name, string Other, int Sector, IReadOnlyList<int> Places);

/// <summary>
/// An indicator of a sector's file: cells by place, findings by pair (`hohhot inner-mongolia`), what it is not compared with, and the charts that set two places or more beside each other.
/// </summary>
public sealed record IndicatorCells(
    IReadOnlyList<ChartRecord>? Charts,
    IReadOnlyDictionary<string, CellRecord> Cells,
    IReadOnlyDictionary<string, IReadOnlyList<FindingRecord>> Pairs,
    IReadOnlyList<UnlikeRecord> Unlike);

/// <summary>A cell as its HTML and as plain text, as CSV has it; no text where nothing is said. <paramref name="Past"/> are the years of targets that have passed.</summary>
public sealed record CellRecord(string Html, string? Text, IReadOnlyList<int>? Past);

/// <summary>A chart as HTML, with the figures that cells show: its head, its bands, and the signs of its legend.</summary>
public sealed record ChartRecord(string Head, IReadOnlyList<BandRecord> Bands, IReadOnlyList<string> Keys);

/// <summary>A band stands where two of its rows do.</summary>
public sealed record BandRecord(string? Caption, IReadOnlyList<RowRecord> Rows);

public sealed record RowRecord(string Place, string Html);

/// <summary><paramref name="Compared"/> where the figures are compared, absent where that is refused; the sentence is in <paramref name="Html"/>.</summary>
public sealed record FindingRecord(bool? Compared, string Word, string Html);

/// <summary>Why another indicator is not to be compared with this one.</summary>
public sealed record UnlikeRecord(string Other, string Html);

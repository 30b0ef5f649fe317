using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;

namespace Publisher.Site.Sentences;

/// <summary>An indicator, or what a row of a chart is about, with all that its figures are limited to.</summary>
[Saying("chart.subject")]
public sealed record Subject(string Name, ImmutableArray<string> Limits) : Sentence;

[Saying("chart.source")]
public sealed record ChartSource(ImmutableArray<string> Plans) : Sentence;

[Saying("chart.file-source")]
public sealed record ChartFileSource(ImmutableArray<string> Plans, string Site, string Version, string Address) : Sentence;

/// <summary>The words of a row: what was, and what is set; the tiers of one target side by side.</summary>
[Saying("chart.row")]
public sealed record RowSaid(bool IsTiered, ImmutableArray<RowFigure> Earlier, ImmutableArray<RowFigure> Set) : Sentence;

/// <summary>A figure in all its wordings; <paramref name="Time"/> where the head of the chart does not say it, <paramref name="Mark"/> a star the plan prints.</summary>
public sealed record RowFigure(ImmutableArray<string> Wordings, string? Time, string? Mark) : SentencePart;

/// <summary>What stands on either side of the arrow in every row; <paramref name="Kind"/> is null where nothing was, <paramref name="Set"/> where nothing is set.</summary>
[Saying("chart.head")]
public sealed record RowHead(EarlierKind? Kind, string? Earlier, SetKind? Set, bool IsTiered, string? Due) : Sentence;

public enum EarlierKind
{
    Baseline,
    Past,
}

/// <summary>What the figures of a band are limited to.</summary>
[Saying("chart.band")]
public sealed record BandLimits(ImmutableArray<string> Limits) : Sentence;

[Saying("chart.missing")]
public sealed record NotDrawnPlace(string Place, string Why) : Sentence;

/// <summary>A fixed sentence, with what it is about.</summary>
[Saying("chart.note-on")]
public sealed record NoteOn(string Subject, string Sentence) : Sentence;

[Saying("chart.left")]
public sealed record NotInChart(int Statements) : Sentence;

[Saying("chart.left.quoted")]
public sealed record Quoted(string Words) : Sentence;

/// <summary>A fixed sentence, with the years it is about.</summary>
[Saying("chart.note-on-years")]
public sealed record NoteOnYears(ImmutableArray<string> Years, string Sentence) : Sentence;

/// <summary>Rows of a chart that a picture has no room for.</summary>
[Saying("share.more")]
public sealed record MoreRows(int Rows) : Sentence;

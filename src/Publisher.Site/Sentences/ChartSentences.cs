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

[Saying("chart.row")]
public sealed record ChartRow(string Time, string Kind, string? Mark) : Sentence;

/// <summary>A fixed sentence, with what it is about.</summary>
[Saying("chart.note-on")]
public sealed record NoteOn(string Subject, string Sentence) : Sentence;

[Saying("chart.left")]
public sealed record NotInChart(int Statements) : Sentence;

[Saying("chart.left.quoted")]
public sealed record Quoted(string Words) : Sentence;

/// <summary>The indicator, the years, and for a place how many indicators have more than one.</summary>
[Saying("chart.timeline.indicator")]
public sealed record IndicatorYears(string Name, int From, int To) : Sentence;

[Saying("chart.timeline.place")]
public sealed record PlaceYears(string Name, int From, int To, int Indicators) : Sentence;

[Saying("chart.quantities")]
public sealed record QuantitiesFound(string Sector, string Thing, string Role, string Sum, int Projects, string Plan) : Sentence;

[Saying("chart.quantities.sum")]
public sealed record SumOfProjects(int Projects) : Sentence;

/// <summary>A fixed sentence, with the years it is about.</summary>
[Saying("chart.note-on-years")]
public sealed record NoteOnYears(ImmutableArray<string> Years, string Sentence) : Sentence;

using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;

namespace Publisher.Site.Sentences;

/// <summary>What a finding is about: <paramref name="Named"/> is null under a title that says it; <paramref name="Among"/> is what only these of a chart's figures are limited to.</summary>
public sealed record FindingSubject(Subject? Named, ImmutableArray<string> Among) : SentencePart;

/// <summary>How many places, and their names where they are few.</summary>
public sealed record PlacesNamed(int Count, ImmutableArray<string> Names) : SentencePart;

/// <summary>What is set for one year, in several places.</summary>
[Saying("chart.finding.places")]
public sealed record SetForPlaces(FindingSubject Subject, SetKind Set, string Time, ImmutableArray<PlaceFigure> Places) : Sentence;

public enum SetKind
{
    Targets,
    Limits,
    Both,
}

/// <summary>The figure of a place; <paramref name="IsRegional"/> where it is a total or an average beside figures of places within.</summary>
public sealed record PlaceFigure(string Name, bool IsRegional, FigureAndOthers Figure) : SentencePart;

/// <summary>A figure, and the other wordings of the same place and time.</summary>
public sealed record FigureAndOthers(string Said, ImmutableArray<OtherFigure> Others) : SentencePart;

public sealed record OtherFigure(string Figure, bool SamePlan) : SentencePart;

[Saying("chart.finding.range")]
public sealed record SetBetween(FindingSubject Subject, SetKind Set, string Time, int Places, string Low, string High) : Sentence;

[Saying("chart.finding.same")]
public sealed record SetAlike(FindingSubject Subject, SetKind Set, string Time, int Places, string Figure) : Sentence;

/// <summary>What is set for a place, after the one figure it starts from: a baseline, or a past figure the plan states.</summary>
[Saying("chart.finding.from-to")]
public sealed record SetAfter(FindingSubject Subject, string Place, bool IsBaseline, string Earlier, string EarlierTime, bool SamePlan, bool IsLimit, string Figure, string Time) : Sentence;

/// <summary>Between which figures all places lie, for each tier of a target.</summary>
[Saying("chart.finding.tiers")]
public sealed record TiersBetween(FindingSubject Subject, string Time, int Places, ImmutableArray<TierBetween> Tiers) : Sentence;

/// <summary><paramref name="High"/> is null where all places have one figure.</summary>
public sealed record TierBetween(bool IsIncentive, string Low, string? High) : SentencePart;

/// <summary>Figures that are not read together; <paramref name="Named"/> is null under a title that says it.</summary>
[Saying("chart.finding.bands")]
public sealed record BandsFound(string? Named, int Figures, PlacesNamed Places, int Bands) : Sentence;

/// <summary>Figures that are not read together, each with what it is limited to.</summary>
[Saying("chart.finding.by-band")]
public sealed record FiguresByBand(string? Named, ImmutableArray<BandFigure> Figures) : Sentence;

public sealed record BandFigure(string Place, string Figure, string Kind, string Time, ImmutableArray<string> Limits) : SentencePart;

/// <summary>By when, for each place and part of it.</summary>
[Saying("chart.finding.years")]
public sealed record DatesOfPlaces(FindingSubject Subject, ImmutableArray<PlaceDate> Places) : Sentence;

public sealed record PlaceDate(string Name, string? Scope, ImmutableArray<string> Said) : SentencePart;

[Saying("chart.finding.dated")]
public sealed record FiguresByPlace(FindingSubject Subject, ImmutableArray<PlaceByYears> Places) : Sentence;

[Saying("chart.finding.observed")]
public sealed record ObservedByPlace(FindingSubject Subject, ImmutableArray<PlaceByYears> Places) : Sentence;

public sealed record PlaceByYears(string Name, bool IsRegional, ImmutableArray<YearFigure> Years) : SentencePart;

public sealed record YearFigure(FigureAndOthers Figure, string Time, string Kind, bool IsEstimate) : SentencePart;

[Saying("chart.finding.many")]
public sealed record ManyFigures(FindingSubject Subject, int Figures, PlacesNamed Places) : Sentence;

[Saying("chart.finding.observed-many")]
public sealed record ManyObserved(FindingSubject Subject, int Figures, PlacesNamed Places) : Sentence;

[Saying("chart.finding.one")]
public sealed record OneFigure(FindingSubject Subject, string Place, string Figure, string Kind, string? Time, string? Listed) : Sentence;

[Saying("chart.finding.apart")]
public sealed record FiguresApart(string Subject, int Figures) : Sentence;

/// <summary>A place and who sets its target, where there is one such place.</summary>
[Saying("chart.finding.delegated")]
public sealed record SetFromAbove(string Subject, string? Place, string? Time, string? Levels) : Sentence;

[Saying("chart.finding.doubtful")]
public sealed record OnlyDoubtful(string Subject) : Sentence;

[Saying("chart.finding.words")]
public sealed record OnlyWords(string Subject) : Sentence;

[Saying("chart.finding.none")]
public sealed record NothingFound(string Subject) : Sentence;

/// <summary>One figure that several plans state alike.</summary>
[Saying("chart.finding.agreed")]
public sealed record FigureAgreed(OneFigure Figure, ImmutableArray<string> Plans) : Sentence;

using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;

namespace Publisher.Site.Sentences;

/// <summary>What is set for one year, in several places.</summary>
[Saying("chart.finding.places")]
public sealed record SetForPlaces(Subject Subject, SetKind Set, string Time, ImmutableArray<PlaceFigure> Places) : Sentence;

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
public sealed record SetBetween(Subject Subject, SetKind Set, string Time, int Places, string Low, string High) : Sentence;

[Saying("chart.finding.same")]
public sealed record SetAlike(Subject Subject, SetKind Set, string Time, ImmutableArray<string> Places, string Figure) : Sentence;

/// <summary>What is set for a place, after the one figure it starts from: a baseline, or a past figure the plan states.</summary>
[Saying("chart.finding.from-to")]
public sealed record SetAfter(Subject Subject, string Place, bool IsBaseline, string Earlier, string EarlierTime, bool SamePlan, bool IsLimit, string Figure, string Time) : Sentence;

[Saying("chart.finding.dated")]
public sealed record FiguresByPlace(Subject Subject, ImmutableArray<PlaceByYears> Places) : Sentence;

[Saying("chart.finding.observed")]
public sealed record ObservedByPlace(Subject Subject, ImmutableArray<PlaceByYears> Places) : Sentence;

public sealed record PlaceByYears(string Name, bool IsRegional, ImmutableArray<YearFigure> Years) : SentencePart;

public sealed record YearFigure(FigureAndOthers Figure, string Time, string Kind, bool IsEstimate) : SentencePart;

[Saying("chart.finding.many")]
public sealed record ManyFigures(Subject Subject, int Figures, ImmutableArray<string> Places) : Sentence;

[Saying("chart.finding.observed-many")]
public sealed record ManyObserved(Subject Subject, int Figures, ImmutableArray<string> Places) : Sentence;

[Saying("chart.finding.one")]
public sealed record OneFigure(Subject Subject, string Place, string Figure, string Kind, string? Time, string? Listed) : Sentence;

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

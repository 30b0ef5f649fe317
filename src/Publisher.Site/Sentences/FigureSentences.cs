using System.Collections.Immutable;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Sentences;

namespace Publisher.Site.Sentences;

/// <summary>A figure with its comparator.</summary>
[Saying("wording.comparator.*")]
public sealed record Bounded(string Form, string Figure) : SentenceFamily(Form);

/// <summary>A change, an addition or a gap, which never reads like a level.</summary>
[Saying("wording.measured.*")]
public sealed record Measured(string Form, string Figure) : SentenceFamily(Form);

/// <summary>
/// A figure with what it must not be read without; <paramref name="Printed"/> is the printed one beside a converted one. <paramref name="IsInner"/> where it stands in brackets itself, and
/// needs no more of them.
/// </summary>
[Saying("wording.figure-said")]
public sealed record FigureSaid(string Figure, string? Printed, string? Effort, ImmutableArray<string> Qualifiers, bool IsInner) : Sentence;

[Saying("wording.time.period")]
public sealed record Years(int From, int To) : Sentence;

[Saying("wording.time.year")]
public sealed record InTime(int Year, Due Deadline) : Sentence;

[Saying("wording.date")]
public sealed record Date(int Year, int Month, int Day) : Sentence
{
    public static Date Of(DateOnly date) => new(date.Year, date.Month, date.Day);
}

[Saying("wording.base-year")]
public sealed record ComparedWithYear(int Year) : Sentence;

/// <summary>A figure of the area above in a plan of the area below.</summary>
[Saying("wording.listed")]
public sealed record Listed(ListedAs As, string Place, string Above) : Sentence;

public enum ListedAs
{
    RegionTable,
    RegionPlan,
    Above,
}

[Saying("wording.marked")]
public sealed record Marked(string Sign) : Sentence;

[Saying("wording.delegated-by")]
public sealed record SetBy(string Levels) : Sentence;

/// <summary>Who assigns a target, as the plans name them.</summary>
[Saying("wording.levels")]
public sealed record LevelsNamed(ImmutableArray<LevelNamed> Levels) : Sentence;

public sealed record LevelNamed(LevelKind Kind, string Name) : SentencePart;

public enum LevelKind
{
    Country,
    Region,
    Place,
}

[Saying("sums.result")]
public sealed record SumResult(string Computed, string Expected, bool AddsUp) : Sentence;

/// <summary>Shares of a whole that no plan prints.</summary>
[Saying("sums.shares")]
public sealed record SumOfShares(string Computed, string Expected, bool AddsUp) : Sentence;

/// <summary>How far a baseline and a target lie apart, and the change that is printed.</summary>
[Saying("sums.change")]
public sealed record SumOfChange(string Difference, string Change, bool Agrees) : Sentence;

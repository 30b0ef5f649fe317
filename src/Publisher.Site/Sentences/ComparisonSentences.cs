using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Sentences;

[Saying("compare.table")]
public sealed record PlacesSideBySide(string Name) : Sentence;

[Saying("compare.single")]
public sealed record OfOnePlaceOnly(int Indicators) : Sentence;

[Saying("compare.single.table")]
public sealed record OnlyOnePlace(string Sector) : Sentence;

[Saying("compare.places.more")]
public sealed record MorePlaces(int Places) : Sentence;

[Saying("compare.pair.title")]
public sealed record PairTitle(Bilingual One, Bilingual Two) : Sentence;

[Saying("compare.pair.description")]
public sealed record PairDescription(Bilingual One, Bilingual Two) : Sentence;

[Saying("compare.pair.shared")]
public sealed record SharedByPair(int Indicators) : Sentence;

[Saying("compare.pair.lead")]
public sealed record PairLead(string One, string Two, int Indicators) : Sentence;

[Saying("compare.pair.table")]
public sealed record PairSideBySide(string One, string Two) : Sentence;

[Saying("compare.relation")]
public sealed record OneWithTwo(string One, string Two) : Sentence;

[Saying("compare.relation.timed")]
public sealed record RelationAt(string Time, string Relation) : Sentence;

[Saying("compare.relation.why")]
public sealed record RelationBecause(string Relation, ImmutableArray<string> Reasons) : Sentence;

/// <summary>A figure with its conditions; the plan's words where it is none.</summary>
[Saying("compare.said")]
public sealed record FigureUnder(string Figure, bool IsWords, ImmutableArray<string> Conditions) : Sentence;

[Saying("compare.sentence.compared")]
public sealed record FiguresCompared(string Indicator, string? Time, string One, ImmutableArray<string> OneFigures, string Two, ImmutableArray<string> TwoFigures, Standing Relation, ImmutableArray<string> Reasons) : Sentence;

/// <summary>How the first figure stands to the second.</summary>
public enum Standing
{
    Same,
    SameNumber,
    SameWords,
    WithCaveat,
    Higher,
    Lower,
}

[Saying("compare.sentence.refused")]
public sealed record FiguresNotCompared(string Indicator, string One, ImmutableArray<string> OneFigures, string Two, ImmutableArray<string> TwoFigures, ImmutableArray<string> Reasons) : Sentence;

[Saying("compare.sentence.set-from-above")]
public sealed record TargetFromAbove(string Indicator, string Place) : Sentence;

/// <summary>A figure that only a plan of the area above gives a place.</summary>
[Saying("compare.sentence.named")]
public sealed record GivenByAnother(string Indicator, string Place, string Figure, string Issuer) : Sentence;

[Saying("compare.sentence.doubtful")]
public sealed record DoubtfulFigure(string Indicator, string Place, string Figure) : Sentence;

[Saying("compare.sentence.unlike")]
public sealed record UnlikeIndicators(Bilingual One, Bilingual Two, Bilingual Why) : Sentence;

[Saying("compare.sentence.words")]
public sealed record WordsWithoutNumber(string Indicator, ImmutableArray<string> Places) : Sentence;

[Saying("compare.compared")]
public sealed record ComparableFigures(int Indicators) : Sentence;

[Saying("compare.refused")]
public sealed record RefusedFigures(int Figures) : Sentence;

[Saying("compare.only-one.place")]
public sealed record StatedForOne(string Place, int Indicators) : Sentence;

[Saying("compare.only-one.all")]
public sealed record AllOfSector(int Indicators) : Sentence;

[Saying("compare.sector.title")]
public sealed record SectorTitle(Bilingual Sector) : Sentence;

[Saying("compare.sector.description")]
public sealed record SectorDescription(Bilingual Sector, int Indicators) : Sentence;

[Saying("parts.title")]
public sealed record PartTitle(Bilingual Title, int Part) : Sentence;

[Saying("discrepancies.relations.count")]
public sealed record RelationCount(int Relations) : Sentence;

[Saying("compare.chart")]
public sealed record ChartOf(string Indicator) : Sentence;

[Saying("discrepancies.relations.label")]
public sealed record FiguresSideBySide(string Indicator) : Sentence;

[Saying("discrepancies.refused.label")]
public sealed record FiguresRefused(string Indicator) : Sentence;

[Saying("discrepancies.badge")]
public sealed record SideBySideCount(int Figures) : Sentence;

/// <summary>How a figure stands to another; no reasons where they are compared.</summary>
[Saying("discrepancies.beside")]
public sealed record Beside(string Comparand, string Relation, ImmutableArray<string> Reasons) : Sentence;

[Saying("compare.finding.notcomparable")]
public sealed record NotComparableWithRegion(ImmutableArray<string> Reasons) : Sentence;

/// <summary>A figure of another area that stands in the plans of this one.</summary>
[Saying("compare.elsewhere")]
public sealed record FigureElsewhere(string Place, string Figure) : Sentence;

/// <summary>Why two figures are not compared, or with what caveat; may be empty.</summary>
[Saying("compare.reasons")]
public sealed record ReasonsInARow(ImmutableArray<string> Reasons) : Sentence;

[Saying("compare.finding.withcaveat")]
public sealed record WithCaveatBesideRegion(ImmutableArray<string> Reasons) : Sentence;

[Saying("compare.finding.otherscope")]
public sealed record OtherScopeThanRegion(ImmutableArray<string> Reasons) : Sentence;

[Saying("compare.difference.variant")]
public sealed record DifferentDefinition(string Sides) : Sentence;

[Saying("compare.difference.scope")]
public sealed record DifferentScope(string Sides) : Sentence;

/// <summary>What the first and the second side have to say; null where one says nothing.</summary>
[Saying("compare.sides")]
public sealed record TwoSides(string? One, string? Two) : Sentence;

/// <summary>Which year the figures of a table are for that print none.</summary>
[Saying("matrix.year")]
public sealed record UsualYear(int Year) : Sentence;

[Saying("matrix.more")]
public sealed record MoreFigures(int Figures) : Sentence;

/// <summary>How many indicators several places set a number for.</summary>
[Saying("matrix.finding")]
public sealed record NumbersOfSeveralPlaces(int Indicators, ImmutableArray<string> Places) : Sentence;

/// <summary>Figures that are not the same.</summary>
[Saying("home.conflict.figures")]
public sealed record UnlikeFigures(ImmutableArray<string> Figures) : Sentence;

[Saying("matrix.pair")]
public sealed record TwoPlaces(string One, string Two) : Sentence;

/// <param name="Unstated">Targets that print no year.</param>
[Saying("home.years")]
public sealed record TargetsByYear(int OfYear, int All, int Year, int Unstated) : Sentence;

using System.Collections.Immutable;
using Publisher.Knowledge.Sentences;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Sentences;

[Saying("indicator.description")]
public sealed record IndicatorDescription(Bilingual Name, int Statements, int Plans) : Sentence;

[Saying("indicator.statements.label")]
public sealed record StatementsOn(string Name) : Sentence;

[Saying("indicator.open-passage")]
public sealed record ReadInPlan(Lines Lines) : Sentence;

/// <summary>The statements of an indicator; all but the first may be none.</summary>
[Saying("indicator.counts")]
public sealed record StatementCounts(int All, int Delegated, int Words, int Doubtful, int Conflicts) : Sentence;

[Saying("indicator.trace.label")]
public sealed record PlacesWithLevelAbove(string Indicator) : Sentence;

/// <summary>What a place has; any may be none.</summary>
[Saying("jurisdictions.counts")]
public sealed record PlaceCounts(int Plans, int Statements, int Projects) : Sentence;

[Saying("jurisdiction.description")]
public sealed record PlaceDescription(Bilingual Place) : Sentence;

[Saying("jurisdiction.statements.label")]
public sealed record StatementsAbout(string Place, string Sector) : Sentence;

[Saying("jurisdiction.sector.title")]
public sealed record StatementsOfSectorTitle(Bilingual Place, Bilingual Sector) : Sentence;

[Saying("jurisdiction.sector.description")]
public sealed record StatementsOfSectorDescription(Bilingual Place, Bilingual Sector) : Sentence;

[Saying("jurisdiction.sector.count")]
public sealed record StatementCount(int Statements) : Sentence;

[Saying("indicators.sector.title")]
public sealed record IndicatorsOfSectorTitle(Bilingual Sector) : Sentence;

[Saying("indicators.sector.description")]
public sealed record IndicatorsOfSectorDescription(Bilingual Sector, int Indicators) : Sentence;

[Saying("indicators.sector.count")]
public sealed record IndicatorCount(int Indicators) : Sentence;

[Saying("jurisdiction.from-above.note")]
public sealed record NoTargetsOf(string Place) : Sentence;

[Saying("trace.title")]
public sealed record PlaceWithAbove(string Place, string Above) : Sentence;

[Saying("trace.below")]
public sealed record CitiesWithAbove(string Above) : Sentence;

/// <summary>What the editors remark on one plan.</summary>
[Saying("indicator.remark")]
public sealed record RemarkOnPlan(string Plan, string Text) : Sentence;

/// <summary>The plans that leave something open: `words`, `delegated`, `baseyear`, `year`, `denominator`.</summary>
[Saying("indicator.open.*")]
public sealed record LeftOpen(string Form, ImmutableArray<string> Plans) : SentenceFamily(Form);

[Saying("indicators.rules.table")]
public sealed record RulesOfSector(string Sector) : Sentence;

/// <summary>A plan that was proved to be silent, and the words that were looked for.</summary>
[Saying("absent.plan")]
public sealed record SilentPlan(string Plan, string Silence, string Words) : Sentence;

[Saying("absent.see")]
public sealed record SeeIndicators(ImmutableArray<string> Indicators) : Sentence;

[Saying("absent.of-place")]
public sealed record NothingRecorded(int Indicators, string Above, string Place) : Sentence;

[Saying("indicators.others")]
public sealed record OtherIndicators(int Indicators) : Sentence;

/// <summary>How many other passages say the same, and of which plans.</summary>
[Saying("indicator.also-stated")]
public sealed record SameElsewhere(int Statements, ImmutableArray<string> Plans) : Sentence;

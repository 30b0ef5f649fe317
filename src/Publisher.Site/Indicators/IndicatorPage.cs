using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Statements;
using Publisher.Site.Absences;
using Publisher.Site.Charts;
using Publisher.Site.Traces;

namespace Publisher.Site.Indicators;

/// <summary>
/// One indicator with all its statements. <paramref name="Naming"/> are sentences kept under another indicator that name it among their subjects. <paramref name="Previous"/> and <paramref name="Next"/> are its neighbours in the sector;
/// <paramref name="Terms"/> are the glossary's words in its name and definition, <paramref name="Trace"/> each place beside the area above it (<paramref name="Relations"/> holds the others);
/// <paramref name="Without"/> places with plans of their own and no statement here;
/// <paramref name="PastYears"/> are the years of targets that are over on the day the content speaks of.
/// </summary>
public sealed record IndicatorPage(
    KnowledgeBase Knowledge,
    Indicator Indicator,
    ImmutableArray<StatementsOfPlace> Places,
    ImmutableArray<Statement> Naming,
    ImmutableArray<PlanId> Plans,
    ImmutableArray<Discrepancy> Conflicts,
    ImmutableArray<Discrepancy> Relations,
    ImmutableArray<int> PastYears,
    ChartSet Charts,
    IndicatorFacts Facts,
    ImmutableArray<PlansLeavingOpen> Open,
    ImmutableArray<Term> Terms,
    ImmutableArray<TraceRow> Trace,
    ImmutableArray<PlaceWithout> Without,
    Indicator? Previous,
    Indicator? Next);

/// <summary>The statements about one place, by variant, then year, then plan and number.</summary>
public sealed record StatementsOfPlace(Jurisdiction Place, ImmutableArray<Statement> Statements);

using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Absences;

/// <summary>
/// That a plan, which is one of <paramref name="Jurisdiction"/>, says nothing on an indicator: none of <paramref name="Words"/>, in Simplified, stands anywhere in its text. An editor
/// confirmed on a day that these are the words that would name it.
/// </summary>
public sealed record ProvedAbsence(IndicatorId Indicator, PlanId Plan, JurisdictionId Jurisdiction, ImmutableArray<string> Words, DateOnly Confirmed);

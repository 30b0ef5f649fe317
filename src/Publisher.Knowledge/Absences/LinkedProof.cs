using System.Collections.Immutable;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;

namespace Publisher.Knowledge.Absences;

/// <summary>Refuses to call a plan silent where a related or differing indicator has a statement for its place: a reader is led there instead.</summary>
internal static class LinkedProof
{
    public static ImmutableArray<Indicator> Of(ImmutableArray<Indicator> indicators, ImmutableArray<ReadPlan> plans, ProofContext context)
    {
        LinkedIndicators linked = new(indicators, plans.Select(plan => plan.Plan));
        return [.. indicators.Select(indicator => indicator with { Absences = [.. indicator.Absences.Where(absence => !IsSaidElsewhere(absence, linked, context))] })];
    }

    private static bool IsSaidElsewhere(ProvedAbsence absence, LinkedIndicators linked, ProofContext context)
    {
        if (linked.See(absence.Indicator, absence.Jurisdiction).FirstOrDefault() is not { } other)
            return false;
        context.Findings.Error("OCP0265", context.Written[$"absence {absence.Indicator} {absence.Plan}"], $"{other.Id}, which is linked to {absence.Indicator}, has a statement for {absence.Jurisdiction}", "take the absence out: the pages lead the reader there", length: absence.Plan.Value.Length);
        return true;
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Proof;

namespace Publisher.Knowledge.Indicators;

/// <summary>A unit no figure is printed in, an aim no plan states, and a remark on a plan that says nothing here, would be claims without a source.</summary>
public static class IndicatorUse
{
    public static void Check(ImmutableArray<Indicator> indicators, ProofContext context)
    {
        ILookup<IndicatorId, PlanId> naming = indicators
            .SelectMany(indicator => indicator.Statements)
            .SelectMany(statement => statement.Subjects.Where(subject => subject.Indicator is not null).Select(subject => (Named: subject.Indicator!.Value, statement.Plan)))
            .ToLookup(pair => pair.Named, pair => pair.Plan);
        foreach (Indicator indicator in indicators)
        {
            if (indicator.Unit is { } unit && !indicator.Statements.Any(statement => statement.Value is not null && statement.Unit == unit))
                context.Findings.Error("OCP0270", context.Written[UnitOf(indicator.Id)], $"no statement gives a number in {unit}", "remove `unit`, or write the one the figures are printed in", length: unit.Length);
            // A statement with an error was not read, and may be the one that aims.
            if (!context.Findings.HasErrors)
                StatedAim.Check(indicator, context);
            foreach (IndicatorRemark remark in indicator.Remarks.Where(remark => indicator.Statements.All(statement => statement.Plan != remark.Plan) && !naming[indicator.Id].Contains(remark.Plan)))
                context.Findings.Error("OCP0271", context.Written[RemarkOn(indicator.Id, remark.Plan.Value)], $"{remark.Plan} has no statement of {indicator.Id}, and none that names it", "remove the remark, or name a plan with a statement here", length: remark.Plan.Value.Length);
        }
    }

    internal static string UnitOf(IndicatorId indicator) => $"unit of {indicator}";

    internal static string RemarkOn(IndicatorId indicator, string plan) => $"remark of {indicator} on {plan}";
}

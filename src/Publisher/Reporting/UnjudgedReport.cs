using System.Globalization;
using Publisher.Knowledge.Absences;
using Publisher.Site.Counts;

namespace Publisher.Reporting;

/// <summary>What of the plans above nobody has looked for in a plan below them: a line for each plan with the indicators. It is told, and is no warning: the pages claim nothing of it.</summary>
public static class UnjudgedReport
{
    public static void Write(TextWriter writer, SiteCounts counts)
    {
        int all = counts.Unjudged.Sum(plan => plan.Indicators.Length);
        if (all == 0)
            return;
        writer.Write(string.Create(CultureInfo.InvariantCulture, $"not judged: {all:#,0} pairs of an indicator of a region and a plan below it, with no statement, no `absent:` and no linked indicator to see; nothing is claimed of them\n"));
        foreach (UnjudgedPairs plan in counts.Unjudged.Where(plan => !plan.Indicators.IsEmpty))
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"  {plan.Plan} ({plan.Indicators.Length:#,0}): {string.Join(", ", plan.Indicators)}\n"));
    }
}

using Publisher.Knowledge;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The name of a chart's files, from nothing but what all its figures have in common, so that a new statement never renames an old chart: `chart`, `chart-change-down`, `chart-flow-5-years`.</summary>
internal static class ChartName
{
    private const string Plain = "chart";

    public static string Of(ChartFrame frame, Indicator indicator, KnowledgeBase knowledge)
    {
        List<string> parts = [Plain];
        if (frame.IsCalendar)
            return $"{Plain}-years";
        bool plainMeasure = frame.Measure is Measure.Share || (frame.Measure is Measure.Level && indicator.Unit != "%");
        if (!plainMeasure)
            parts.Add(frame.Measure.Word());
        if (frame.Direction is { } direction)
            parts.Add(direction.Word());
        if (frame.Span.Years is { } years)
            parts.Add($"{years}-years");
        if (frame.Span.By is { } by)
            parts.Add($"by-{by}");
        parts.AddRange(frame.Rhythm.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (frame.Unit != AxisUnits.Of(indicator.Unit, knowledge).Unit)
            parts.Add(Letters(frame.Unit));
        return string.Join('-', parts.Where(part => part.Length > 0));
    }

    /// <summary>A unit as it may stand in an address: `percentage-points`, `kgce-t`.</summary>
    private static string Letters(string unit) =>
        new string([.. unit.Replace("%", "percent", StringComparison.Ordinal).Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')]).Trim('-');
}

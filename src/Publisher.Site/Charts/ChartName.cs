using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Statements;
using Publisher.Site.Api;
using Publisher.Site.Wording;

namespace Publisher.Site.Charts;

/// <summary>The name of a chart's files, from nothing but what its figures have in common, so that a new statement never renames an old chart: `chart`, `chart-primary`, `chart-change-2005`.</summary>
internal static class ChartName
{
    private const string Plain = "chart";

    public static string Of(ChartBasis basis, Indicator indicator, string unit, string ownUnit)
    {
        Comparability figures = basis.Figures;
        List<string> parts = [Plain];
        if (figures.Variant is { } variant)
            parts.Add(variant.Value);
        if (figures.Scope is { } scope)
            parts.Add(scope.Value);
        bool plainMeasure = figures.Measure is Measure.Share || (figures.Measure is Measure.Level && indicator.Unit != "%");
        if (!plainMeasure)
            parts.Add(figures.Measure.Word());
        if (basis.Direction is { } direction)
            parts.Add(direction.Word());
        if (figures.BaseYear is { } year)
            parts.Add(NumberWording.Year(year));
        if (figures.Tier is { } tier)
            parts.Add(tier.Word());
        if (basis.Span.Years is { } years)
            parts.Add($"{years}-years");
        if (basis.Span.By is { } by)
            parts.Add($"by-{by}");
        parts.AddRange(figures.Rhythm.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (unit != ownUnit)
            parts.Add(Letters(unit));
        return string.Join('-', parts.Where(part => part.Length > 0));
    }

    /// <summary>A unit as it may stand in an address: `percentage-points`, `kgce-t`.</summary>
    private static string Letters(string unit) =>
        new string([.. unit.Replace("%", "percent", StringComparison.Ordinal).Select(letter => char.IsAsciiLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : '-')]).Trim('-');
}

using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Charts;

/// <summary>Which sign stands for what, the same in every chart.</summary>
internal static class DrawnSigns
{
    public static MarkShape Shape(ChartMark mark) => mark switch
    {
        { IsSet: false } => MarkShape.Observed,
        { Family: KindFamily.Limit } => MarkShape.Limit,
        { Statement.Tier: Tier.Base } => MarkShape.Basic,
        { Statement.Tier: Tier.Stretch } => MarkShape.Incentive,
        _ when mark.Readings.All(reading => reading.Statement.Effort is not null) => MarkShape.Striving,
        _ => MarkShape.Target,
    };

    public static MarkReach? Reach(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => MarkReach.Upward,
        Comparator.AtMost or Comparator.LessThan => MarkReach.Downward,
        Comparator.Around => MarkReach.Around,
        _ => null,
    };

    /// <summary>The signs that are used, in the order of the legend.</summary>
    public static ImmutableArray<DrawnKey> Keys(IEnumerable<DrawnBand> bands, bool isCalendar)
    {
        SortedSet<DrawnKey> used = [];
        foreach (DrawnBand band in bands)
        {
            if (band.Reference is not null)
                used.Add(DrawnKey.Reference);
            foreach (DrawnMark mark in band.Rows.SelectMany(row => row.Marks))
            {
                if (mark.To is not null)
                    used.Add(DrawnKey.Range);
                if (mark.To is null || mark.Shape == MarkShape.Limit)
                    used.Add(KeyOf(mark.Shape));
                if (mark.From is not null)
                    used.Add(DrawnKey.From);
                used.UnionWith(mark.Reaches.Select(reach => KeyOf(reach, isCalendar)));
            }
        }

        return [.. used];
    }

    private static DrawnKey KeyOf(MarkShape shape) => shape switch
    {
        MarkShape.Observed => DrawnKey.Observed,
        MarkShape.Striving => DrawnKey.Striving,
        MarkShape.Limit => DrawnKey.Limit,
        MarkShape.Basic => DrawnKey.Basic,
        MarkShape.Incentive => DrawnKey.Incentive,
        _ => DrawnKey.Target,
    };

    private static DrawnKey KeyOf(MarkReach reach, bool isCalendar) => reach switch
    {
        MarkReach.Upward => DrawnKey.Upward,
        MarkReach.Downward => isCalendar ? DrawnKey.Before : DrawnKey.Downward,
        _ => DrawnKey.Around,
    };
}

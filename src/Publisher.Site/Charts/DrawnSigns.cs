using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Site.Charts;

/// <summary>Which sign stands for what, the same in every chart.</summary>
internal static class DrawnSigns
{
    public static MarkShape Shape(KindFamily family) => family switch
    {
        KindFamily.Observed => MarkShape.Observed,
        KindFamily.Limit => MarkShape.Limit,
        _ => MarkShape.Target,
    };

    public static MarkReach Reach(Comparator comparator) => comparator switch
    {
        Comparator.AtLeast or Comparator.MoreThan => MarkReach.Upward,
        Comparator.AtMost or Comparator.LessThan => MarkReach.Downward,
        Comparator.Around => MarkReach.Around,
        _ => MarkReach.None,
    };

    private static DrawnKey KeyOf(MarkShape shape) => shape switch
    {
        MarkShape.Observed => DrawnKey.Observed,
        MarkShape.Limit => DrawnKey.Limit,
        MarkShape.Amount => DrawnKey.Amount,
        MarkShape.Sum => DrawnKey.Sum,
        _ => DrawnKey.Target,
    };

    /// <summary>The signs that are used, in the order of the legend.</summary>
    public static ImmutableArray<DrawnKey> Keys(IEnumerable<DrawnRow> rows)
    {
        HashSet<DrawnKey> used = [];
        foreach (DrawnMark mark in rows.Select(row => row.Mark))
        {
            used.Add(KeyOf(mark.Shape));
            if (mark.To is not null && mark.Shape is not (MarkShape.Amount or MarkShape.Sum))
                used.Add(DrawnKey.Range);
            if (mark.From is not null)
                used.Add(DrawnKey.From);
            if (mark.Reach != MarkReach.None)
                used.Add(mark.Reach switch { MarkReach.Upward => DrawnKey.Upward, MarkReach.Downward => DrawnKey.Downward, _ => DrawnKey.Around });
        }

        return [.. used.Order()];
    }
}

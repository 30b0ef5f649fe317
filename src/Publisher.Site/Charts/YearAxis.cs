using System.Collections.Immutable;

namespace Publisher.Site.Charts;

/// <summary>An axis of years. Plans count in fives, and so does it unless the years are few or many.</summary>
public sealed record YearAxis(int First, int Last, ImmutableArray<int> Years)
{
    private const int Few = 4;
    private const int Many = 25;

    public static YearAxis Of(int first, int last)
    {
        int step = (last - first) switch
        {
            <= Few => 1,
            <= Many => 5,
            _ => 10,
        };
        int low = first / step * step;
        int high = Math.Max((last + step - 1) / step * step, low + step);
        return new(low, high, [.. Enumerable.Range(0, ((high - low) / step) + 1).Select(at => low + (at * step))]);
    }

    public double At(int year) => (double)(year - First) / (Last - First);
}

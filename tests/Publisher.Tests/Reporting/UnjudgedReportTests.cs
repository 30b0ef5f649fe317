using Publisher.Reporting;
using Publisher.Site.Counts;

namespace Publisher.Tests.Reporting;

public sealed class UnjudgedReportTests
{
    [Fact]
    public void Pairs_that_nobody_has_judged_are_listed_by_plan_with_their_number() => Assert.Equal(
        "not judged: 3 pairs of an indicator of a region and a plan below it, with no statement, no `absent:` and no linked indicator to see; nothing is claimed of them\n  north (1): a\n  south (2): a, b\n",
        Written(new([], 0, 0, 0, 0, 0, [], [], 0, 0, [new(new("north"), [new("a")]), new(new("east"), []), new(new("south"), [new("a"), new("b")])])));

    [Fact]
    public void Nothing_is_written_where_all_are_judged() => Assert.Empty(Written(new([], 0, 0, 0, 0, 0, [], [], 0, 0, [new(new("north"), [])])));

    private static string Written(SiteCounts counts)
    {
        using StringWriter writer = new();
        UnjudgedReport.Write(writer, counts);
        return writer.ToString();
    }
}

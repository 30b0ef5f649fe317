using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Charts;

namespace Publisher.Site.Tests.Charts;

/// <summary>A script takes strips out of a chart: all that is drawn above the axis stands in one of them, each row in its own.</summary>
public sealed class ChartStripsTests
{
    private static readonly KnowledgeBase Knowledge = KnowledgeReader.Read(Repository.Tree).Knowledge
        ?? throw new InvalidOperationException("the content has errors");

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_row_stands_in_the_strip_of_its_statement_and_every_heading_in_one_without(string code)
    {
        ChartPlanner planner = new(Knowledge);
        Chart[] charts = [.. Knowledge.Indicators.SelectMany(indicator => planner.Of(indicator).Charts)];
        Assert.NotEmpty(charts);
        foreach (Chart chart in charts)
        {
            Drawing drawing = chart.Draw(Knowledge, (Language)code);
            List<(double Top, double Bottom, DrawnStrip Strip)> strips = [];
            foreach (DrawnStrip strip in drawing.Strips)
                strips.Add((strips.LastOrDefault().Bottom, strips.LastOrDefault().Bottom + strip.Height, strip));
            DrawnStrip At(double down) => Assert.Single(strips, strip => strip.Top <= down && down < strip.Bottom).Strip;

            Assert.InRange(strips[^1].Bottom, 1, drawing.AxisAt);
            Assert.All(drawing.Headings, heading => Assert.Null(At(heading.Down).Statement));
            Assert.Equal(drawing.Rows.Length, drawing.Strips.Count(strip => strip.Statement is not null));
            Assert.All(drawing.Rows, row =>
            {
                DrawnStrip strip = At(row.Room!.Value.Top);
                Assert.EndsWith($"#s-{strip.Statement}", row.Url, StringComparison.Ordinal);
                Assert.Same(strip, At(row.Line));
                Assert.All(row.Texts, text => Assert.Same(strip, At(text.Down)));
            });
            Assert.All(drawing.Tracks, track => Assert.NotNull(At(track).Statement));
        }
    }
}

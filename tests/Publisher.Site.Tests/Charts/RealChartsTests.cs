using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site;
using Publisher.Site.Api;
using Publisher.Site.Charts;
using Publisher.Site.Output;
using Publisher.Site.Retired;

namespace Publisher.Site.Tests.Charts;

/// <summary>
/// The charts of the real plans, held against the published statements and nothing else: what is drawn is read back from the CSV of each chart, what it may be with from the fields of the API.
/// </summary>
public sealed class RealChartsTests
{
    private static readonly string[] SpanMeasures = ["flow", "addition", "change", "points"];
    private static readonly string[] Rhythms = ["累计", "新增", "当年", "同比", "年均", "每年"];

    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly Dictionary<string, JsonElement> Statements = ApiFiles.Of(Knowledge)
        .Where(file => file.Path == ApiPaths.Json("statements"))
        .SelectMany(file => JsonSerializer.Deserialize<JsonElement>(file.Content.Span).GetProperty("statements").EnumerateArray())
        .ToDictionary(statement => statement.GetProperty("id").GetString()!);

    private static readonly SiteFile[] Tables =
    [
        .. SitePlan.Of(Knowledge, Retirements.None).Files.Where(file => file.Path.StartsWith("en/", StringComparison.Ordinal) && file.Path.EndsWith(".csv", StringComparison.Ordinal) && file.Path.Contains("/chart", StringComparison.Ordinal)),
    ];

    private static readonly (string Chart, JsonElement[] Drawn)[] Charts = [.. Tables.Select(file => (file.Path, Drawn(file)))];

    [Fact]
    public void TheRealPlansGiveCharts() => Assert.InRange(Charts.Length, 30, 200);

    [Fact]
    public void NothingDoubtfulDelegatedOrWithoutANumberIsDrawn() => Assert.All(
        Charts.SelectMany(chart => chart.Drawn),
        statement =>
        {
            Assert.False(statement.GetProperty("doubtful").GetBoolean());
            Assert.Empty(statement.GetProperty("delegatedBy").EnumerateArray());
            Assert.Equal(JsonValueKind.Number, statement.GetProperty("value").ValueKind);
            Assert.Contains(statement.GetProperty("kind").GetString(), (string[])["target", "limit", "baseline", "reported"]);
        });

    [Theory]
    [InlineData("indicator")]
    [InlineData("measure")]
    [InlineData("variant")]
    [InlineData("scope")]
    [InlineData("baseYear")]
    [InlineData("tier")]
    public void AllFiguresOfAChartAgreeIn(string field) => Assert.All(
        Charts,
        chart => Assert.Single(chart.Drawn.Select(statement => statement.GetProperty(field).ToString()).Distinct()));

    [Fact]
    public void YearlyCumulativeAndAddedAmountsDoNotMix() => Assert.All(
        Charts,
        chart => Assert.Single(chart.Drawn
            .Select(statement => string.Join(' ', statement.GetProperty("qualifiers").EnumerateArray().Select(word => word.GetString()).Where(word => Rhythms.Contains(word) && (word != "新增" || statement.GetProperty("measure").GetString() != "share")).Order(StringComparer.Ordinal)))
            .Distinct()));

    [Fact]
    public void FlowsAndChangesOfAChartAreOfEqualLength() => Assert.All(
        Charts.Where(chart => SpanMeasures.Contains(chart.Drawn[0].GetProperty("measure").GetString()) && chart.Drawn[0].GetProperty("baseYear").ValueKind == JsonValueKind.Null),
        chart => Assert.Single(chart.Drawn
            .Select(statement => statement.GetProperty("period") is { ValueKind: JsonValueKind.Array } period ? $"{period[1].GetInt32() - period[0].GetInt32()}" : $"by {statement.GetProperty("year")}")
            .Distinct()));

    [Fact]
    public void ARiseIsNeverDrawnWithACut()
    {
        // 不降反升13.86%左右 and 下降11.81% have one measure and one base year.
        Assert.Contains(Statements.Values, statement => statement.GetProperty("quoteHans").GetString()!.Contains("不降反升", StringComparison.Ordinal));
        Assert.All(
            Charts.Where(chart => chart.Drawn.Any(statement => statement.GetProperty("quoteHans").GetString()!.Contains("不降反升", StringComparison.Ordinal))),
            chart => Assert.All(chart.Drawn, statement => Assert.DoesNotContain("下降", statement.GetProperty("quoteHans").GetString(), StringComparison.Ordinal)));
    }

    [Fact]
    public void UnitsOfAChartMeasureTheSameThing()
    {
        Dictionary<string, string> dimensions = Knowledge.Parts.Units.ToDictionary(unit => unit.Printed, unit => unit.Dimension == "count" ? unit.Printed : unit.Dimension);
        Assert.All(
            Charts,
            chart => Assert.Single(chart.Drawn
                .Select(statement => statement.GetProperty("unit").GetString() is { } unit ? dimensions[unit] : "")
                .Distinct()));
    }

    [Fact]
    public void EveryStatementIsDrawnOrNamedBesideTheChartsWithAReason() => Assert.All(
        Knowledge.Indicators,
        indicator =>
        {
            ChartSet set = new ChartPlanner(Knowledge).Of(indicator);
            Assert.Equal(
                indicator.Statements.Select(statement => statement.Id.Value).Order(StringComparer.Ordinal),
                set.Charts.SelectMany(chart => chart.Statements).Concat(set.Left.Select(left => left.Statement)).Select(statement => statement.Id.Value).Order(StringComparer.Ordinal));
        });

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void EveryDrawingKeepsItsMarksOnTheAxisItsTextsInTheirPlaceAndItsRowsApart(string code)
    {
        Language language = (Language)code;
        foreach (Chart chart in Knowledge.Indicators.SelectMany(indicator => new ChartPlanner(Knowledge).Of(indicator).Charts))
        {
            Drawing drawing = ChartLayout.Of(chart, Knowledge, language);
            Assert.All(drawing.Rows, row => Assert.InRange(row.Mark.At, 0, 1));
            Assert.All(drawing.Rows, row => Assert.InRange(row.Mark.To ?? row.Mark.At, row.Mark.At, 1));
            DrawnRoom[] rooms = [.. drawing.Rows.Select(row => row.Room!.Value)];
            Assert.All(rooms.Zip(rooms.Skip(1)), pair => Assert.True(pair.First.Top + pair.First.Height <= pair.Second.Top));
            Assert.All(rooms, room => Assert.True(room.Height >= 24, "a finger needs 24 pixels"));
            Assert.All(
                drawing.Rows.SelectMany(row => row.Texts).Concat(drawing.Headings),
                text => Assert.True(
                    TextWidth.Of(text.Text, text.Role == TextRole.Place ? Drawing.HeadingSize : Drawing.TextSize, bold: text.Role is TextRole.Place or TextRole.Figure) <= Drawing.Narrowest,
                    text.Text));
            Assert.True(drawing.Height > drawing.AxisAt && drawing.Rows.All(row => row.Line < drawing.AxisAt));
        }
    }

    /// <summary>The statements a chart's CSV lists, as the API publishes them.</summary>
    private static JsonElement[] Drawn(SiteFile file) =>
    [
        .. System.Text.Encoding.UTF8.GetString(file.Content.Span)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(line => Statements[line[..line.IndexOf(',', StringComparison.Ordinal)]]),
    ];
}

using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site;
using Publisher.Site.Api;
using Publisher.Site.Charts;
using Publisher.Site.Output;
using Publisher.Site.Retired;
using Publisher.Site.Wording;

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

    private static readonly (string Chart, JsonElement[] Drawn)[] Charts = [.. Tables.Where(file => !IsCalendar(file)).Select(file => (file.Path, Bands(file).SelectMany(band => band).ToArray()))];

    private static readonly (string Chart, JsonElement[] Drawn)[] EachBand = [.. Tables.Where(file => !IsCalendar(file)).SelectMany(file => Bands(file).Select(band => (file.Path, band.ToArray())))];

    private static readonly Chart[] Planned = [.. Knowledge.Indicators.SelectMany(indicator => new ChartPlanner(Knowledge).Of(indicator).Charts)];

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
    public void AllFiguresOfAChartAgreeIn(string field) => Assert.All(
        Charts,
        chart => Assert.Single(chart.Drawn.Select(statement => statement.GetProperty(field).ToString()).Distinct()));

    [Theory]
    [InlineData("variant")]
    [InlineData("scope")]
    [InlineData("baseYear")]
    public void AllFiguresOfABandAgreeIn(string field) => Assert.All(
        EachBand,
        band => Assert.Single(band.Drawn.Select(statement => statement.GetProperty(field).ToString()).Distinct()));

    [Fact]
    public void TwoBandsOfAChartDiffer() => Assert.All(
        EachBand.GroupBy(band => band.Chart),
        chart => Assert.Equal(
            chart.Count(),
            chart.Select(band => string.Join('|', ((string[])["variant", "scope", "baseYear", "period"]).Select(field => band.Drawn[0].GetProperty(field).ToString()).Append($"{band.Drawn[0].GetProperty("tier").ValueKind}"))).Distinct().Count()));

    [Fact]
    public void ATierStandsOnlyBesideTheOtherTier() => Assert.All(
        EachBand,
        band => Assert.Single(band.Drawn.Select(statement => statement.GetProperty("tier").ValueKind == JsonValueKind.Null).Distinct()));

    [Fact]
    public void YearlyCumulativeAndAddedAmountsDoNotMix() => Assert.All(
        Charts,
        chart => Assert.Single(chart.Drawn
            .Select(statement => string.Join(' ', statement.GetProperty("qualifiers").EnumerateArray().Select(word => word.GetString()).Where(word => Rhythms.Contains(word) && (word != "新增" || statement.GetProperty("measure").GetString() != "share")).Order(StringComparer.Ordinal)))
            .Distinct()));

    [Fact]
    public void FlowsAndChangesOfABandAreOfEqualLength() => Assert.All(
        EachBand.Where(chart => SpanMeasures.Contains(chart.Drawn[0].GetProperty("measure").GetString()) && chart.Drawn[0].GetProperty("baseYear").ValueKind == JsonValueKind.Null),
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

    [Fact]
    public void OnACalendarStandsOnlyWhatIsADate()
    {
        JsonElement[] dates = [.. Tables.Where(IsCalendar).SelectMany(Bands).SelectMany(band => band)];
        Assert.NotEmpty(dates);
        Assert.All(dates, statement => Assert.Matches(@"^\d{4} ?年[前底末]*$", statement.GetProperty("text").GetProperty("zh").GetString()));
        Assert.All(dates, statement => Assert.StartsWith($"{statement.GetProperty("year").GetInt32()}", statement.GetProperty("text").GetProperty("zh").GetString(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void NoMarkStandsOnTheFrameAndTheAxisHasThreeToFiveSteps(string code)
    {
        foreach (Chart chart in Planned)
        {
            Drawing drawing = ChartLayout.Of(chart, Knowledge, (Language)code);
            Assert.InRange(drawing.Ticks.Length, 3, 5);
            Assert.All(drawing.Rows.SelectMany(row => row.Marks), mark => Assert.All((double[])[mark.At, mark.To ?? mark.At, mark.From ?? mark.At], at => Assert.InRange(at, .03, .97)));
            Assert.All(drawing.Bands, band => Assert.InRange(band.Reference ?? .5, .03, .97));
            // Where zero is not on the axis the cut is shown, and then no mark is near an end.
            if (drawing.IsCut)
                Assert.All(drawing.Rows.SelectMany(row => row.Marks), mark => Assert.InRange(mark.At, drawing.Ticks[0].At + .05, drawing.Ticks[^1].At - .05));
            else if (!chart.Frame.IsCalendar)
                Assert.Contains(drawing.Ticks, tick => tick.Text.TrimEnd('%') == "0");
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void ARowSaysEveryFigureOfItsPlaceAndEveryPlaceOfABandIsOneRow(string code)
    {
        Language language = (Language)code;
        foreach (Chart chart in Planned)
        {
            Drawing drawing = ChartLayout.Of(chart, Knowledge, language);
            foreach ((ChartBand band, DrawnBand drawn) in chart.Bands.Zip(drawing.Bands))
            {
                Assert.Equal(band.Places.Length, drawn.Rows.Select(row => row.Label).Distinct().Count());
                foreach ((ChartPlace place, DrawnRow row) in band.Places.Zip(drawn.Rows))
                {
                    Assert.StartsWith(Knowledge.Jurisdiction(place.Jurisdiction).Name[language], row.Label, StringComparison.Ordinal);
                    Assert.All(
                        place.Marks.SelectMany(mark => mark.Statements),
                        statement =>
                        {
                            Assert.Equal(place.Jurisdiction, statement.Jurisdiction);
                            Assert.Contains(StatementWording.Of(statement, Knowledge, language).Figure.Text, row.Said, StringComparison.Ordinal);
                        });
                    Assert.Contains(row.Url, row.Marks.Select(mark => mark.Url));
                }
            }
        }
    }

    [Fact]
    public void ALineLeadsFromABaselineToATargetOfTheSamePlanAndPlace()
    {
        int lines = 0;
        foreach (ChartPlace place in Planned.SelectMany(chart => chart.Places))
        {
            foreach (ChartMark mark in place.Marks.Where(mark => mark.From is not null))
            {
                lines++;
                Assert.Contains(
                    place.Marks.Where(other => other.Value == mark.From).SelectMany(other => other.Statements),
                    baseline => baseline.Kind == StatementKind.Baseline && mark.Statements.Any(target => target.Plan == baseline.Plan));
            }
        }

        Assert.InRange(lines, 5, 200);
    }

    /// <summary>Prints how many indicators with two statements or more have a picture, and what the rest lack.</summary>
    [Fact]
    public void AnIndicatorWithoutAPictureHasAReasonForEachStatement()
    {
        ChartPlanner planner = new(Knowledge);
        var several = Knowledge.Indicators.Where(indicator => indicator.Statements.Length > 1).Select(indicator => (Indicator: indicator, Set: planner.Of(indicator))).ToArray();
        foreach (var one in several.Where(one => one.Set.Charts.IsEmpty))
            TestContext.Current.TestOutputHelper?.WriteLine($"{one.Indicator.Id}: {string.Join(", ", one.Set.Left.CountBy(left => left.Reason).Select(pair => $"{pair.Key} {pair.Value}"))}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{several.Count(one => !one.Set.Charts.IsEmpty)} of {several.Length}");

        Assert.InRange(several.Count(one => !one.Set.Charts.IsEmpty), 70, several.Length);
        Assert.All(several.Where(one => one.Set.Charts.IsEmpty), one => Assert.Equal(one.Indicator.Statements.Length, one.Set.Left.Length));
        // Two exact shares of one measure and unit always share a scale, whatever they are limited to.
        Assert.All(several.Where(one => one.Set.Charts.IsEmpty), one => Assert.DoesNotContain(one.Set.Left, left => left is { Reason: UnchartedReason.Alone, Statement: { Measure: Measure.Share, Unit: "%" } } && one.Indicator.Statements.Length > one.Set.Left.Count(other => other.Reason == UnchartedReason.Alone)));
    }

    private static bool IsCalendar(SiteFile file) => file.Path.EndsWith("/chart-years.csv", StringComparison.Ordinal);

    /// <summary>The statements a chart's CSV lists, as the API publishes them, by the band it puts them in.</summary>
    private static IEnumerable<IGrouping<string, JsonElement>> Bands(SiteFile file) =>
        System.Text.Encoding.UTF8.GetString(file.Content.Span)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .GroupBy(line => line[(line.LastIndexOf(',') + 1)..].Trim(), line => Statements[line[..line.IndexOf(',', StringComparison.Ordinal)]]);
}

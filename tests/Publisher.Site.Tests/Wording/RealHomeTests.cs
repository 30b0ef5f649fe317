using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Home;

namespace Publisher.Site.Tests.Wording;

/// <summary>What home counts, counted again in the published statements.</summary>
public sealed class RealHomeTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly JsonElement[] Statements = Read("statements");

    [Fact]
    public void Each_target_stands_in_the_lane_of_its_plan_under_the_last_year_it_names()
    {
        TargetYears years = TargetYears.Of(Knowledge);
        JsonElement[] targets = [.. Statements.Where(one => Text(one, "kind") is "target" or "limit")];
        Assert.Equal(targets.Length, years.All);
        foreach (PlanTargets lane in years.Plans)
        {
            for (int at = 0; at < years.Years.Length; at++)
            {
                JsonElement[] there = [.. targets.Where(one => Text(one, "plan") == lane.Plan.Id.Value && End(one) == years.Years[at])];
                Assert.Equal(there.Count(one => one.GetProperty("value").ValueKind == JsonValueKind.Number), lane.Years[at].Numbers);
                Assert.Equal(there.Length, lane.Years[at].All);
            }
        }

        TargetYearsView view = TargetYearsView.Of(years, Knowledge, Language.English)!;
        Assert.Equal((targets.Count(one => End(one) == view.Finding.Year), targets.Count(one => End(one) is null)), (view.Finding.OfYear, view.Finding.Unstated));
        Assert.All(years.Years.OfType<int>(), year => Assert.True(years.For(year) <= view.Finding.OfYear));
    }

    [Fact]
    public void A_cell_of_what_plans_cover_counts_the_indicators_of_a_sector_with_a_statement_of_the_plan()
    {
        Dictionary<string, string> sectors = Read("indicators").ToDictionary(one => Text(one, "id")!, one => Text(one, "sector")!);
        foreach (CoveredSector sector in Coverage.Of(Knowledge))
        {
            for (int at = 0; at < Knowledge.Plans.Length; at++)
            {
                int expected = Statements.Where(one => Text(one, "plan") == Knowledge.Plans[at].Id.Value).Select(one => Text(one, "indicator")!).Distinct().Count(indicator => sectors[indicator] == sector.Sector.Id.Value);
                Assert.Equal(expected, sector.Indicators[at]);
            }
        }
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(1, 1)]
    [InlineData(5, 4)]
    [InlineData(9, 5)]
    public void The_shade_of_a_count_says_how_many_others_are_fewer(int count, int? shade) => Assert.Equal(shade, CoverageCellView.Of(count, [1, 2, 4, 5, 9], "plan").Shade);

    private static int? End(JsonElement statement) =>
        statement.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetInt32()
        : statement.GetProperty("period") is { ValueKind: JsonValueKind.Array } period ? period[1].GetInt32()
        : null;

    private static string? Text(JsonElement record, string name) => record.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static JsonElement[] Read(string name)
    {
        using JsonDocument document = JsonDocument.Parse(ApiFiles.Of(Knowledge).Single(file => file.Path == ApiPaths.Json(name)).Content);
        return [.. document.RootElement.GetProperty(name).EnumerateArray().Select(record => record.Clone())];
    }
}

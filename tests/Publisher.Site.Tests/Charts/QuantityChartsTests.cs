using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Charts;

namespace Publisher.Site.Tests.Charts;

/// <summary>What is added up over the projects of the real plans, held against projects.json.</summary>
public sealed class QuantityChartsTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly JsonElement[] Projects =
    [
        .. ApiFiles.Of(Knowledge)
            .Where(file => file.Path == ApiPaths.Json("projects"))
            .SelectMany(file => JsonSerializer.Deserialize<JsonElement>(file.Content.Span).GetProperty("projects").EnumerateArray()),
    ];

    [Fact]
    public void TwoGasPipelinesOfOneSectorAreAddedUp()
    {
        QuantityChart pipelines = QuantityCharts.Of(Knowledge).Single(chart => chart.Thing.Zh == "高压天然气管道");

        Assert.Equal(42, pipelines.Sum);
        Assert.Equal($"Energy: {pipelines.Thing.En} (new), 42 km in 2 projects of the Hohhot climate plan.", pipelines.Finding(Knowledge, Language.English));
        Assert.Equal("能源：高压天然气管道（新建），《呼和浩特应对气候变化规划》的2个项目合计42公里。", pipelines.Finding(Knowledge, Language.Chinese));
    }

    [Fact]
    public void EveryAmountAddedIsExactOfOnePlanSectorRoleUnitAndThing()
    {
        Assert.NotEmpty(QuantityCharts.Of(Knowledge));
        foreach (QuantityChart chart in QuantityCharts.Of(Knowledge))
        {
            JsonElement[] drawn = [.. chart.Amounts.Select(amount => Projects.Single(project => project.GetProperty("id").GetString() == amount.Project.Id.Value))];
            Assert.Equal(drawn.Length, drawn.Select(project => project.GetProperty("id").GetString()).Distinct().Count());
            Assert.Single(drawn.Select(project => project.GetProperty("plan").GetString()).Distinct());
            Assert.Single(drawn.Select(project => project.GetProperty("sector").GetString()).Distinct());
            Assert.All(drawn, project => Assert.Equal("project", project.GetProperty("kind").GetString()));
            JsonElement[] quantities = [.. drawn.Select(project => project.GetProperty("quantities").EnumerateArray().Single(quantity => quantity.GetProperty("of").GetProperty("zh").GetString() == chart.Thing.Zh && quantity.GetProperty("unit").GetString() == chart.Unit))];
            Assert.All(quantities, quantity => Assert.Equal("=", quantity.GetProperty("comparator").GetString()));
            Assert.All(quantities, quantity => Assert.Equal(JsonValueKind.Null, quantity.GetProperty("valueHigh").ValueKind));
            Assert.DoesNotContain(quantities[0].GetProperty("role").GetString(), (string[])["standard", "throughput"]);
            Assert.Single(quantities.Select(quantity => quantity.GetProperty("role").GetString()).Distinct());
            Assert.Equal(chart.Sum, quantities.Sum(quantity => quantity.GetProperty("value").GetDecimal()));
        }
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void BarsBeginAtZeroAndTheSumIsAsLongAsItsParts(string code) => Assert.All(
        QuantityCharts.Of(Knowledge),
        chart =>
        {
            DrawnMark[] marks = [.. chart.Draw(Knowledge, (Language)code).Rows.Select(row => row.Mark)];
            Assert.All(marks, mark => Assert.Equal(0, mark.At));
            Assert.Equal(marks[^1].To!.Value, marks[..^1].Sum(mark => mark.To!.Value), 10);
        });
}

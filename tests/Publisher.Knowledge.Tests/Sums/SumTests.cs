using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sums;
using Publisher.Knowledge.Tests.Sites;

namespace Publisher.Knowledge.Tests.Sums;

public sealed class SumTests
{
    private const string Register = "content/discrepancies.yaml";
    private const string Pipes = """
              - id: pipes.{0}
                jurisdiction: test-city
                plan: tiny
                kind: count
                measure: level
                value: {1}
                unit: {2}
                comparator: '='
                passage: p4
                quote: {3}

        """;

    /// <summary>A total of 2 km of pipes in two parts of 1500 and 500 m: the metres are exact, and only the conversion makes them one sum.</summary>
    private static TinySite Site(string second) => TinySite.Valid
        .Change("seeds/tiny.txt", "绿地面积完成", $"管道2公里，其中东段1500米，西段{second}米，绿地面积完成")
        .Change("content/units.yaml", "dimension: length}", "dimension: length, to: m, factor: 1000, standard: SI}\n  - {unit: 米, name: {zh: 米, en: m}, dimension: length}")
        .With(
            "content/indicators/pipes.yaml",
            "id: pipes\nname: {zh: 管道, en: Pipes}\nsector: ecosystems\naim: none\ndefinition: {zh: 示例。, en: An example.}\nstatements:\n"
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, Pipes, 1, 2, "公里", "管道【2公里】")
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, Pipes, 2, 1500, "米", "东段【1500米】")
            + string.Format(System.Globalization.CultureInfo.InvariantCulture, Pipes, 3, second, "米", $"西段【{second}米】"))
        .With(Register, "sums:\n  - id: pipes-sum\n    total: pipes.1\n    parts: [pipes.2, pipes.3]\n    words: 管道2公里，其中\n");

    [Fact]
    public void Parts_in_another_unit_are_converted_exactly_and_add_up()
    {
        KnowledgeReading reading = Read(Site("500"));
        Assert.True(reading.Knowledge is not null, string.Join('\n', reading.Diagnostics));
        Sum sum = Assert.Single(reading.Knowledge!.Sums);

        Assert.Equal((2000m, 2000m, "m"), (sum.Expected, sum.Computed, sum.Unit));
        Assert.True(sum.AddsUp);
        Assert.DoesNotContain(reading.Knowledge.Discrepancies, found => found.Type == DiscrepancyType.Conflict);
    }

    [Fact]
    public void Parts_that_fall_short_are_a_conflict_and_a_warning_until_it_is_explained()
    {
        KnowledgeReading reading = Read(Site("501"));
        Discrepancy conflict = Assert.Single(reading.Knowledge!.Discrepancies, found => found.Type == DiscrepancyType.Conflict);

        Assert.Equal(("pipes-sum", "sum"), (conflict.Id.Value, conflict.Kind));
        Assert.Equal(2001m, conflict.Sum!.Computed);
        Assert.Equal(["pipes.1", "pipes.2", "pipes.3"], conflict.Statements.Select(statement => statement.Value));
        Assert.Contains(reading.Diagnostics, found => found is { Code: "OCP0224", Severity: Severity.Warning });

        TinySite explained = Site("501");
        explained = explained.With(Register, explained.Files[Register] + "discrepancies:\n  - {id: pipes-sum, explanation: {zh: 原因。, en: The reason.}}\n");
        Assert.DoesNotContain(Read(explained).Diagnostics, found => found.Code == "OCP0224");
    }

    [Fact]
    public void An_explanation_of_a_sum_that_adds_up_must_go()
    {
        TinySite site = Site("500");
        site = site.With(Register, site.Files[Register] + "discrepancies:\n  - {id: pipes-sum, explanation: {zh: 原因。, en: The reason.}}\n");

        Assert.Contains(Read(site).Diagnostics, found => found.Code == "OCP0006");
    }

    [Fact]
    public void The_real_plans_add_up_but_for_those_that_are_explained()
    {
        KnowledgeBase knowledge = Repository.Knowledge;
        string[] unequal = [.. knowledge.Sums.Where(sum => !sum.AddsUp).Select(sum => $"{sum.Id} {sum.Computed} {sum.Expected}")];

        Assert.Equal(["hohhot-hydrogen-stations-sum 18 20", "inner-mongolia-industry-ratio-2020-sum 100.1 100", "wuhai-renewable-capacity-2025-sum 135 180"], unequal);
        Assert.All(knowledge.Discrepancies.Where(found => found.Sum is not null), found => Assert.NotNull(found.Explanation));
    }

    private static KnowledgeReading Read(TinySite site) => KnowledgeReader.Read(site.Tree());
}

using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Projects;

namespace Publisher.Site.Tests.Projects;

/// <summary>What projects.json says of time, state, funding and other names of the real projects, held against the lines of the seeds.</summary>
public sealed class StatedFactsTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly Dictionary<string, JsonElement> Projects = ApiFiles.Of(Knowledge)
        .Where(file => file.Path == ApiPaths.Json("projects"))
        .SelectMany(file => JsonSerializer.Deserialize<JsonElement>(file.Content.Span).GetProperty("projects").EnumerateArray())
        .ToDictionary(project => project.GetProperty("id").GetString()!, StringComparer.Ordinal);

    public static TheoryData<string, string> Words()
    {
        HashSet<(string, string)> words = [];
        foreach ((string id, JsonElement project) in Projects)
        {
            if (Text(project, "stateAs") is { } state)
                words.Add((id, state));
            if (project.GetProperty("time") is { ValueKind: JsonValueKind.Object } time)
                words.Add((id, Text(time, "as")!));
            foreach (JsonElement part in project.GetProperty("funding").EnumerateArray().Concat(project.GetProperty("same").EnumerateArray()))
                words.Add((id, Text(part, "as")!));
        }

        TheoryData<string, string> data = new();
        foreach ((string id, string printed) in words)
            data.Add(id, printed);
        return data;
    }

    [Theory]
    [MemberData(nameof(Words))]
    public void The_words_stand_in_the_lines_of_the_passage(string id, string words)
    {
        Project project = Knowledge.Project(new(id));
        string path = Knowledge.Plan(project.Plan).Script == Script.Traditional ? $"content/plans/{project.Plan}/zh-Hans.txt" : Knowledge.Plan(project.Plan).SeedPath;
        string[] lines = Repository.Tree.Text(path)!.Split('\n');
        var span = Knowledge.Passage(project.Plan, project.Passage).Lines;
        string printed = string.Concat(lines[(span.First - 1)..span.Last]).Replace(" ", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal);
        Assert.Contains(words.Replace(" ", "", StringComparison.Ordinal), printed, StringComparison.Ordinal);
    }

    /// <summary>Line 73 of Hohhot's climate plan: 均已完成项目建设并验收; lines 12 and 16 of Wuhai's: 建成, 投入使用, 建成通行.</summary>
    [Fact]
    public void What_the_plans_report_as_done_is_completed_and_nothing_else_is() => Assert.Equal(
        [
            "hohhot-dangwei-low-carbon-community", "hohhot-vocational-college-low-carbon-community", "hohhot-xincheng-ecological-civilization-zone",
            "hohhot-xinhua-low-carbon-community", "hohhot-zhongzhuan-low-carbon-community", "wuhai-civilian-liquid-hydrogen-plant",
            "wuhai-first-hydrogen-station", "wuhai-g110-yellow-river-bridge", "wuhai-hydrogen-pig-iron-line", "wuhai-rongwu-expressway-section",
        ],
        Projects.Where(project => Text(project.Value, "state") == "completed").Select(project => project.Key).Order(StringComparer.Ordinal));

    /// <summary>Line 199: 到 2030 年建成日产 30 吨液氢项目; line 235 names the same 30 t a day.</summary>
    [Fact]
    public void The_liquid_hydrogen_of_Togtoh_is_due_by_2030_and_named_twice()
    {
        JsonElement time = Projects["hohhot-togtoh-liquid-hydrogen"].GetProperty("time");
        Assert.Equal((2030, 2030, "by"), (time.GetProperty("from").GetInt32(), time.GetProperty("to").GetInt32(), Text(time, "due")));
        Assert.Equal("hohhot-air-products-hydrogen", Text(Projects["hohhot-togtoh-liquid-hydrogen"].GetProperty("same")[0], "project"));
        Assert.Equal("hohhot-togtoh-liquid-hydrogen", Text(Projects["hohhot-air-products-hydrogen"].GetProperty("same")[0], "project"));
    }

    [Fact]
    public void Every_other_name_of_a_work_is_told_at_both_ends()
    {
        foreach ((string id, JsonElement project) in Projects)
        {
            foreach (JsonElement same in project.GetProperty("same").EnumerateArray())
            {
                JsonElement back = Projects[Text(same, "project")!].GetProperty("same").EnumerateArray().Single(other => Text(other, "project") == id);
                Assert.Equal((Text(same, "as"), Text(same, "sameAs")), (Text(back, "sameAs"), Text(back, "as")));
            }
        }
    }

    /// <summary>Lines 67 and 69 of Hohhot's climate plan.</summary>
    [Theory]
    [InlineData("hohhot-old-compound-dispersed-coal-heating", "bond", 6.3, "亿元")]
    [InlineData("hohhot-boiler-house-gasification", "loan", 1.62, "亿欧元")]
    [InlineData("hohhot-yellow-river-sandy-land-management", "loan", 5000, "万欧元")]
    public void The_loans_and_bonds_are_tied_to_what_they_pay_for(string id, string kind, double amount, string unit)
    {
        JsonElement funding = Assert.Single(Projects[id].GetProperty("funding").EnumerateArray());
        Knowledge.Statements.Statement statement = Knowledge.Statement(new(Text(funding, "statement")!));
        Assert.Equal((kind, (decimal)amount, unit), (Text(funding, "kind"), statement.Value!.Value, statement.Unit));
    }

    /// <summary>联产 45 万吨 (line 239) is the one output printed to no time.</summary>
    [Fact]
    public void Every_output_but_one_has_its_time() => Assert.Equal(
        "hohhot-xuyang-coking-hydrogen 45",
        Assert.Single(
            from project in Knowledge.Projects
            from quantity in project.Quantities
            where quantity is { Role: QuantityRole.Throughput, Per: null }
            select $"{project.Id} {quantity.Value:0}"));

    /// <summary>Line 223: 新建 4 台 100 吨 in the place of 5 台 80 吨.</summary>
    [Fact]
    public void Tons_of_each_boiler_are_taken_as_often_as_there_are_boilers()
    {
        Dictionary<QuantityRole, decimal?> tons = QuantityTotals.Of([Knowledge.Project(new("hohhot-qiaokao-boiler-replacement"))]).Where(total => total.Unit == "吨").ToDictionary(total => total.Role, total => total.Sum);
        Assert.Equal(400, tons[QuantityRole.New]);
        Assert.Equal(400, tons[QuantityRole.Replaced]);
    }

    /// <summary>需要破路面积 (line 221), 投运近 20 年 (line 223) and 坡耕地水土流失综合治理 (line 385).</summary>
    [Theory]
    [InlineData("hohhot-old-heating-network-repair", "破路面积", QuantityRole.Affected)]
    [InlineData("hohhot-qiaokao-boiler-replacement", "投运", QuantityRole.InService)]
    [InlineData("hohhot-qingshuihe-soil-erosion-control", "坡耕地", QuantityRole.Treated)]
    public void A_quantity_has_the_role_its_words_have(string id, string words, QuantityRole role) =>
        Assert.Equal(role, Knowledge.Project(new(id)).Quantities.Single(quantity => quantity.Quote.Hans.Contains(words, StringComparison.Ordinal)).Role);

    [Theory]
    [InlineData("hohhot-tuoqing-low-carbon-park", "托清经济开发区（低碳园区）", "Tuoqing Economic Development Zone (low-carbon park)")]
    [InlineData("wuhai-coal-rate-600mw", "60万千瓦级（机组供电煤耗）", "600 MW class (net coal consumption rate of units)")]
    public void A_name_that_is_no_name_is_shown_with_its_purpose(string id, string zh, string en) =>
        Assert.Equal(new Bilingual(zh, en), Knowledge.Project(new(id)).Title);

    private static string? Text(JsonElement element, string field) => element.GetProperty(field).GetString();
}

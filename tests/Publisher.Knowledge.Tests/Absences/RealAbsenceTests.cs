using System.Text.RegularExpressions;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Absences;

/// <summary>Every absence of the content against the raw files: what is looked for here is found by no code of the proof.</summary>
public sealed partial class RealAbsenceTests
{
    /// <summary>Read from the lines as they are written.</summary>
    private static readonly (string Indicator, string Plan, string[] Words)[] Claims =
    [
        .. from path in Repository.Tree.Paths
           where path.StartsWith("content/indicators/", StringComparison.Ordinal)
           from Match match in Claim().Matches(Repository.Tree.Text(path)!)
           select (Path.GetFileNameWithoutExtension(path), match.Groups["plan"].Value, match.Groups["words"].Value.Split(',', StringSplitOptions.TrimEntries)),
    ];

    [Fact]
    public void Every_claim_is_read()
    {
        IEnumerable<(string, string, string)> read = Repository.Knowledge.Absences.Select(absence => (absence.Indicator.Value, absence.Plan.Value, string.Join(',', absence.Words)));
        Assert.NotEmpty(Claims);
        Assert.Equal(Claims.Select(claim => (claim.Indicator, claim.Plan, string.Join(',', claim.Words))).Order(), read.Order());
    }

    [Fact]
    public void No_word_of_a_claim_stands_in_the_text_of_the_plan()
    {
        foreach ((string indicator, string plan, string[] words) in Claims)
        {
            string[] texts = [Text($"seeds/{plan}-plan.txt"), .. Repository.Tree.Has($"content/plans/{plan}/zh-Hans.txt") ? [Text($"content/plans/{plan}/zh-Hans.txt")] : Array.Empty<string>()];
            Assert.All(texts, text => Assert.True(text.Length > 1000));
            Assert.All(words, word => Assert.All(texts, text => Assert.False(text.Contains(word, StringComparison.OrdinalIgnoreCase), $"{indicator}: '{word}' stands in {plan}")));
        }
    }

    /// <summary>Pairs once claimed to be silent that the plans contradict: each with a line of a plan of the place.</summary>
    [Theory]
    [InlineData("renewable-consumption-weight", "hohhot-energy-saving", 120, "可再生能源电力消纳权重")]
    [InlineData("sponge-city-area-share", "hohhot-climate", 59, "海绵城市")]
    [InlineData("gas-filling-stations", "hohhot-energy-saving", 28, "加注(气)")]
    [InlineData("bulk-solid-waste-utilization", "hohhot-energy-saving", 50, "大宗固")]
    [InlineData("forest-grass-sink-growth", "hohhot-climate", 349, "碳汇")]
    [InlineData("greenhouse-gas-emissions", "hohhot-climate", 25, "二氧化碳排放总量")]
    [InlineData("desertified-land-treatment-area", "hohhot-climate", 385, "退化性沙地")]
    [InlineData("nev-share-of-added-delivery-vehicles", "hohhot-energy-saving", 28, "轻型物流配送新增和更新车辆")]
    [InlineData("manure-facility-coverage", "hohhot-climate", 336, "设施配套")]
    [InlineData("fertilizer-use-growth", "hohhot-climate", 343, "化肥农药减量")]
    [InlineData("grassland-degradation", "hohhot-climate", 387, "退化草原")]
    [InlineData("green-hydrogen-capacity", "hohhot-climate", 201, "绿色氢能")]
    [InlineData("calcium-carbide-capacity", "wuhai-climate", 204, "电石")]
    [InlineData("pvc-capacity", "wuhai-climate", 204, "PVC")]
    [InlineData("piped-gas-coverage", "wuhai-climate", 210, "天然气管道")]
    [InlineData("forest-grass-sink-growth", "wuhai-climate", 262, "草地碳汇")]
    [InlineData("renewables-in-civil-buildings", "wuhai-climate", 241, "太阳能、地热能")]
    [InlineData("public-building-retrofit-area", "wuhai-climate", 241, "公共建筑")]
    [InlineData("old-quarter-renovation", "wuhai-climate", 246, "老旧小区改造")]
    [InlineData("fertilizer-utilization", "wuhai-climate", 259, "肥料利用效率")]
    [InlineData("green-hydrogen-capacity", "wuhai-climate", 214, "可再生能源制备氢气")]
    public void What_a_plan_does_speak_of_is_never_claimed_to_be_absent_from_it(string indicator, string plan, int line, string printed)
    {
        string text = Repository.Tree.Text($"seeds/{plan}-plan.txt")!.Split('\n')[line - 1];
        Assert.Contains(printed, WhiteSpace().Replace(text, ""), StringComparison.Ordinal);
        string place = plan[..plan.IndexOf('-', StringComparison.Ordinal)];
        Assert.DoesNotContain(Claims, claim => claim.Indicator == indicator && claim.Plan.StartsWith(place, StringComparison.Ordinal));
    }

    private static string Text(string path) => WhiteSpace().Replace(Repository.Tree.Text(path)!, "");

    [GeneratedRegex(@"^  - \{plan: (?<plan>[a-z-]+), words: \[(?<words>[^\]]+)\], confirmed: \d{4}-\d\d-\d\d\}$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Claim();

    [GeneratedRegex(@"\s", RegexOptions.None, 1000)]
    private static partial Regex WhiteSpace();
}

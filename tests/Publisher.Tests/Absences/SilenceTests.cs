using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Publisher.Knowledge.Tests;
using Publisher.Tests.Building;

namespace Publisher.Tests.Absences;

/// <summary>Where the real site says that a plan is silent: with the plan and the words looked for, never of what the plans do speak of, and nowhere else.</summary>
[Collection(nameof(RealPages))]
public sealed partial class SilenceTests
{
    private static readonly Dictionary<string, string> Sentences = new(StringComparer.Ordinal)
    {
        ["en"] = "Not found in this plan. Other documents may set it.",
        ["zh"] = "本规划未见相关表述，其他文件可能另有规定。",
    };

    private static readonly Dictionary<string, string> Hohhot = new(StringComparer.Ordinal) { ["en"] = "Hohhot", ["zh"] = "呼和浩特" };

    private static readonly Dictionary<string, string> Wuhai = new(StringComparer.Ordinal) { ["en"] = "Wuhai", ["zh"] = "乌海" };

    private static readonly JsonElement[] Records = [.. JsonDocument.Parse(RealSite.Text("api/v1/absent.json")).RootElement.GetProperty("absent").EnumerateArray()];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_plan_is_called_silent_only_with_its_name_and_the_words_looked_for(string language)
    {
        HashSet<string> known = [.. Records.Select(record => string.Join('、', record.GetProperty("words").EnumerateArray().Select(word => word.GetString())))];
        int said = 0;
        foreach ((string path, IDocument page) in RealSite.Pages(language))
        {
            int times = page.Body!.TextContent.Split(Sentences[language]).Length - 1;
            Match[] whole = [.. Claims(page.Body!, language)];
            Assert.True(times == whole.Length, $"{path} says {times} times that a plan is silent, and {whole.Length} times which and why");
            Assert.All(whole, match => Assert.Contains(match.Groups["words"].Value, known));
            said += times;
        }

        Assert.True(said >= Records.Length);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void No_page_calls_a_place_silent_on_what_its_plans_speak_of(string language)
    {
        foreach ((string indicator, string place) in Contradicted)
        {
            string path = $"{language}/indicators/{indicator}/index.html";
            IElement page = RealSite.Page(path).Body!;
            Dictionary<string, string> names = place == "hohhot" ? Hohhot : Wuhai;
            Assert.DoesNotContain(Claims(page, language), match => match.Groups["plan"].Value.Contains(names[language], StringComparison.Ordinal));
            Assert.DoesNotContain(Records, record => record.GetProperty("indicator").GetString() == indicator && record.GetProperty("jurisdiction").GetString() == place);
        }
    }

    /// <summary>On a page of a place and in the tables, a claim stands beside the name of its indicator.</summary>
    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Beside_an_indicator_a_place_is_called_silent_only_by_a_record(string language)
    {
        Dictionary<string, string> plans = JsonDocument.Parse(RealSite.Text("api/v1/plans.json")).RootElement.GetProperty("plans").EnumerateArray()
            .ToDictionary(plan => plan.GetProperty("short").GetProperty(language).GetString()!, plan => plan.GetProperty("id").GetString()!, StringComparer.Ordinal);
        HashSet<(string?, string?)> proved = [.. Records.Select(record => (record.GetProperty("indicator").GetString(), record.GetProperty("plan").GetString()))];
        HashSet<(string?, string?)> told = [];
        foreach ((string path, IDocument page) in RealSite.Pages(language).Where(page => !page.Path.Contains("/indicators/", StringComparison.Ordinal)))
        {
            foreach (IElement line in page.QuerySelectorAll(".absences li, .comparison tr"))
            {
                foreach (Match match in Claims(line, language))
                    told.Add((Indicator().Match(line.QuerySelector("a")!.GetAttribute("href")!).Groups["id"].Value, plans[match.Groups["plan"].Value]));
            }
        }

        Assert.Equal(proved.Order(), told.Order());
    }

    [Fact]
    public void No_data_counts_silence_as_a_relation()
    {
        string discrepancies = RealSite.Text("api/v1/discrepancies.json");
        Assert.DoesNotContain("not-found", discrepancies, StringComparison.Ordinal);
        Assert.DoesNotContain("silent", discrepancies, StringComparison.Ordinal);
    }

    /// <summary>Paragraphs that are such a sentence from the name of the plan to the last word looked for.</summary>
    private static IEnumerable<Match> Claims(IElement within, string language) =>
        within.QuerySelectorAll("p").Select(paragraph => (language == "en" ? English() : Chinese()).Match(paragraph.TextContent)).Where(match => match.Success);

    private static readonly (string Indicator, string Place)[] Contradicted = [.. CuratedFacts.Of("spoken-of").Select(fact => (fact[0], fact[1][..fact[1].IndexOf('-', StringComparison.Ordinal)]))];

    [GeneratedRegex(@"^\s*(?<plan>[A-Z][\w -]+): Not found in this plan\. Other documents may set it\. Looked for: (?<words>[\w、]+)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex English();

    [GeneratedRegex(@"^\s*(?<plan>\w+)：本规划未见相关表述，其他文件可能另有规定。查找用词：(?<words>[\w、]+)\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Chinese();

    [GeneratedRegex("/indicators/(?<id>[a-z0-9-]+)/", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Indicator();
}

using System.Collections.Immutable;
using System.Text.Json;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Site.Api;
using Publisher.Site.Comparison;

namespace Publisher.Site.Tests.Comparison;

/// <summary>The comparisons of the real plans, held against the published data by a routine that knows nothing of how they are made.</summary>
public sealed class RealComparisonTests
{
    private static readonly KnowledgeBase Knowledge = Repository.Knowledge;

    private static readonly Comparisons Comparisons = Places.Compared(Knowledge);

    private static readonly Dictionary<string, JsonElement> Published = Read("statements").ToDictionary(Text("id"));

    private static readonly Dictionary<string, JsonElement> Plans = Read("plans").ToDictionary(Text("id"));

    [Fact]
    public void Every_sentence_of_a_comparison_says_what_the_published_figures_say()
    {
        int sentences = 0;
        foreach ((Indicator indicator, ComparisonFinding finding, Jurisdiction one, Jurisdiction two) in Told().Where(told => told.Finding.IsComparison && told.Finding.One!.Statement.Value is not null))
        {
            JsonElement first = Published[finding.One!.Statement.Id.Value];
            JsonElement second = Published[finding.Two!.Statement.Id.Value];
            string english = new FindingWording(Knowledge, Language.English).Sentence(indicator, finding, one, two);
            string chinese = new FindingWording(Knowledge, Language.Chinese).Sentence(indicator, finding, one, two);
            Assert.True(MayBeCompared(first, second), english);
            (string lastEnglish, string lastChinese) = Math.Sign(Value(first) - Value(second)) switch
            {
                _ when IsWithCaveat(first, second) => (".", "。"),
                0 when High(first) == High(second) && String(first, "comparator") != String(second, "comparator") => ("The number is the same, the qualifier is not.", "数字相同，限定语不同。"),
                > 0 => ($"The figure of {one.Name.En} is higher.", $"{one.Name.Zh}的数值较高。"),
                < 0 => ($"The figure of {one.Name.En} is lower.", $"{one.Name.Zh}的数值较低。"),
                _ => ("The figures are the same.", "两者数值相同。"),
            };
            Assert.EndsWith(lastEnglish, english, StringComparison.Ordinal);
            Assert.EndsWith(lastChinese, chinese, StringComparison.Ordinal);
            Assert.Equal(IsWithCaveat(first, second), english.Contains("Set side by side with a caveat: ", StringComparison.Ordinal) && !english.EndsWith("higher.", StringComparison.Ordinal) && !english.EndsWith("lower.", StringComparison.Ordinal));
            foreach (string sentence in new[] { english, chinese })
            {
                Assert.Contains(Printed(first), sentence, StringComparison.Ordinal);
                Assert.Contains(Printed(second), sentence, StringComparison.Ordinal);
                Assert.Contains(End(first)!, sentence, StringComparison.Ordinal);
            }

            sentences++;
        }

        Assert.InRange(sentences, 20, 500);
    }

    [Fact]
    public void A_figure_that_looks_like_a_rule_is_refused_on_the_page_of_two_places() => Assert.Contains(
        new ComparisonPages(Knowledge, new(Knowledge)).OfTwoPlaces().Where(page => page.One.Id.Value == "hohhot" && page.Two.Id.Value == "wuhai").SelectMany(page => page.Unlike()),
        pair => new[] { pair.One.Id.Value, pair.Two.Id.Value }.Order(StringComparer.Ordinal).SequenceEqual(["coal-boiler-elimination-size", "large-coal-boiler-ultra-low-emission"]));

    [Fact]
    public void Rules_for_projects_and_plants_are_set_beside_nothing()
    {
        HashSet<IndicatorId> rules = [.. Knowledge.Indicators.Where(indicator => indicator.Kind == IndicatorKind.Rule).Select(indicator => indicator.Id)];
        Assert.Contains(new IndicatorId("energy-review-threshold"), rules);
        Assert.DoesNotContain(Comparisons.Indicators, indicator => rules.Contains(indicator.Id));
        Assert.DoesNotContain(Knowledge.Discrepancies, found => found.Type == DiscrepancyType.Relation && rules.Contains(found.Indicator));
    }

    [Fact]
    public void Every_two_shares_that_may_be_compared_are_compared()
    {
        HashSet<(string, string)> compared =
        [
            .. from told in Told()
               where told.Finding.IsComparison
               from one in told.Finding.One!.Statements
               from two in told.Finding.Two!.Statements
               select (one.Id.Value, two.Id.Value),
        ];
        string[] cities = ["hohhot", "wuhai"];
        JsonElement[] own = [.. Published.Values.Where(statement => Plans[String(statement, "plan")!].GetProperty("jurisdiction").GetString() == String(statement, "jurisdiction") && String(statement, "unit") == "%")];
        int pairs = 0;
        foreach (JsonElement one in own.Where(statement => cities.Contains(String(statement, "jurisdiction"), StringComparer.Ordinal)))
        {
            foreach (JsonElement two in own.Where(other => IsBeside(one, other) && MayBeCompared(one, other)))
            {
                Assert.Contains((String(one, "id")!, String(two, "id")!), compared);
                pairs++;
            }
        }

        Assert.InRange(pairs, 10, 500);
    }

    public static TheoryData<string, string, string, string> Unlike =>
        [.. CuratedFacts.Of("unlike").Select(fact => new TheoryDataRow<string, string, string, string>(fact[0], fact[1], fact[2], fact[3]))];

    public static TheoryData<string, string, string, string, string, string> OtherDefinition =>
        [.. CuratedFacts.Of("other-definition").Select(fact => new TheoryDataRow<string, string, string, string, string, string>(fact[0], fact[1], fact[2], fact[3], fact[4], fact[5]))];

    [Theory]
    [MemberData(nameof(Unlike))]
    public void Figures_that_look_alike_are_refused_with_the_reason(string first, string place, string second, string other)
    {
        IndicatorId one = new(first);
        IndicatorId two = new(second);
        Assert.True(Comparisons.Of(one).SpeaksOf(new(place)));
        Assert.True(Comparisons.Of(two).SpeaksOf(new(other)));

        UnlikePair pair = Assert.Single(Comparisons.UnlikeOf(one), pair => pair.One.Id == two || pair.Two.Id == two);

        Assert.Contains(pair, Comparisons.UnlikeOf(two));
        foreach (Language language in new[] { Language.Chinese, Language.English })
        {
            string sentence = new FindingWording(Knowledge, language).Unlike(pair);
            Assert.Contains(Knowledge.Indicator(one).Name[language], sentence, StringComparison.Ordinal);
            Assert.Contains(Knowledge.Indicator(two).Name[language], sentence, StringComparison.Ordinal);
            Assert.Contains(pair.Why[language], sentence, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(OtherDefinition))]
    public void Figures_of_other_definition_are_refused_with_the_reason(string indicator, string place, string figure, string other, string otherFigure, string reasons)
    {
        Jurisdiction one = Knowledge.Jurisdiction(new(place));
        Jurisdiction two = Knowledge.Jurisdiction(new(other));
        ImmutableArray<ComparisonFinding> findings = Comparisons.Of(new(indicator)).Between(one.Id, two.Id);

        Assert.DoesNotContain(findings, finding => finding.IsComparison);
        ComparisonFinding refused = Assert.Single(findings, finding => finding is { One.Statement.Value: not null, Two.Statement.Value: not null });
        Assert.Equal(RelationKind.NotComparable, refused.Kind);
        Assert.All(reasons.Split(' ').Select(Enum.Parse<Difference>), reason => Assert.Contains(reason, refused.Differences));
        string sentence = new FindingWording(Knowledge, Language.Chinese).Sentence(Knowledge.Indicator(new(indicator)), refused, one, two);
        Assert.Contains(figure, sentence, StringComparison.Ordinal);
        Assert.Contains(otherFigure, sentence, StringComparison.Ordinal);
        Assert.Contains("不作比较：", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_wording_of_one_figure_has_its_caveat_once()
    {
        FindingWording wording = new(Knowledge, Language.English);
        int merged = 0;
        foreach (var pair in Told().GroupBy(told => (told.Indicator, told.One, told.Two)))
        {
            ImmutableArray<ComparisonFinding> findings = [.. pair.Select(told => told.Finding)];
            ImmutableArray<string> sentences = wording.Sentences(pair.Key.Indicator, findings, pair.Key.One, pair.Key.Two);
            foreach (var alike in findings.Zip(sentences).Where(told => told.First is { Kind: RelationKind.WithCaveat }).GroupBy(told => (Times: $"{StatementTime.Of(told.First.One!.Statement)} {StatementTime.Of(told.First.Two!.Statement)}", Reason: told.Second[told.Second.LastIndexOf("caveat", StringComparison.Ordinal)..])))
            {
                int pairs = alike.DistinctBy(told => told.First.One!.Statement.Id).Count() * alike.DistinctBy(told => told.First.Two!.Statement.Id).Count();
                if (alike.Count() != pairs)
                    continue;
                Assert.Single(alike.Select(told => told.Second).Distinct());
                merged += pairs > 1 ? 1 : 0;
            }
        }

        Assert.True(merged > 0);
    }

    [Fact]
    public void Nothing_says_that_a_place_fails_exceeds_or_has_no_target()
    {
        string[] banned = ["exceeds", "falls short", "fails", "lags", "leads", "omits", "copies", "no target", "achieved", "落后", "领先", "未达", "没有目标", "优于"];
        foreach ((Indicator indicator, ComparisonFinding finding, Jurisdiction one, Jurisdiction two) in Told())
        {
            foreach (Language language in new[] { Language.Chinese, Language.English })
            {
                FindingWording wording = new(Knowledge, language);
                string said = wording.Relation(finding) + (finding.Differences is [Difference.Words] ? "" : Template(wording.Sentence(indicator, finding, one, two), finding, language));
                Assert.DoesNotContain(banned, word => said.Contains(word, StringComparison.OrdinalIgnoreCase));
            }
        }
    }

    /// <summary>A sentence without the printed words of its figures: those are the plans'.</summary>
    private static string Template(string sentence, ComparisonFinding finding, Language language)
    {
        foreach (ComparedStatement value in new[] { finding.One, finding.Two }.OfType<ComparedStatement>())
            sentence = sentence.Replace(CellLine.Of(value, Knowledge, language).Figure.Text, "", StringComparison.Ordinal);
        return sentence;
    }

    /// <summary>Every finding between every two of the region, its cities and the country.</summary>
    private static IEnumerable<(Indicator Indicator, ComparisonFinding Finding, Jurisdiction One, Jurisdiction Two)> Told() =>
        from indicator in Comparisons.Indicators
        from first in Comparisons.Planned
        from second in Comparisons.Planned
        where Comparisons.Planned.IndexOf(first) < Comparisons.Planned.IndexOf(second)
        let pair = Comparisons.InOrder(first, second)
        from finding in Comparisons.Of(indicator.Id).Between(pair.One.Id, pair.Two.Id)
        select (indicator, finding, pair.One, pair.Two);

    /// <summary>The rules once more, in the plainest words: one thing, one time, no doubt; a city with its region only where the region spoke first, and of no total.</summary>
    private static bool MayBeCompared(JsonElement one, JsonElement two)
    {
        string[] equal = ["indicator", "measure", "scope", "baseYear", "direction"];
        bool same = equal.All(key => one.GetProperty(key).GetRawText() == two.GetProperty(key).GetRawText())
            && Rhythm(one) == Rhythm(two)
            && Family(one) is { } family && family == Family(two)
            && End(one) is not null && IsSameTime(one, two)
            && (String(one, "tier") == String(two, "tier") || String(one, "tier") is null || String(two, "tier") is null);
        bool plain = new[] { one, two }.All(side =>
            side.GetProperty("value").ValueKind == JsonValueKind.Number && !side.GetProperty("doubtful").GetBoolean() && side.GetProperty("delegatedBy").GetArrayLength() == 0);
        if (!same || !plain || String(one, "unit") != String(two, "unit"))
            return false;
        if (IsWithCaveat(one, two))
            return IsCityOrRatio(one, two);
        if (Value(one) == Value(two) && High(one) != High(two))
            return false;
        if ((High(one) ?? Value(one)) > Value(two) && (High(two) ?? Value(two)) > Value(one))
            return false;
        return IsCityOrRatio(one, two);
    }

    /// <summary>Two cities, or a ratio of a region that spoke first.</summary>
    private static bool IsCityOrRatio(JsonElement one, JsonElement two)
    {
        if (String(one, "jurisdiction") is "hohhot" or "wuhai" && String(two, "jurisdiction") is "hohhot" or "wuhai")
            return true;
        string[] ratios = ["%", "个百分点", "克标准煤/千瓦时", "克标煤/千瓦时", "年", "天"];
        return ratios.Contains(String(two, "unit"), StringComparer.Ordinal) && (String(one, "plan") == String(two, "plan") || WasFirst(two, one));
    }

    /// <summary>What is compared, but without saying which is higher: other definitions, one tier of two beside a single target, cuts of which no plan prints the base, a share of the year's own.</summary>
    private static bool IsWithCaveat(JsonElement one, JsonElement two) =>
        String(one, "variant") != String(two, "variant")
        || String(one, "tier") != String(two, "tier")
        || IsOfYear(one) != IsOfYear(two)
        || (String(one, "plan") != String(two, "plan") && LacksBase(one));

    private static bool IsOfYear(JsonElement statement) =>
        String(statement, "measure") == "share" && statement.GetProperty("qualifiers").EnumerateArray().Any(word => word.GetString() == "当年");

    private static bool IsSameTime(JsonElement one, JsonElement two) =>
        (one.GetProperty("year").GetRawText(), one.GetProperty("period").GetRawText()) == (two.GetProperty("year").GetRawText(), two.GetProperty("period").GetRawText())
        || (IsCutAhead(one) && IsCutAhead(two) && End(one) == End(two));

    /// <summary>By a year, or over the years 2021 to 2025 and the like.</summary>
    private static bool IsCutAhead(JsonElement statement) =>
        Family(statement) is "target" or "limit"
        && String(statement, "measure") is "change" or "points"
        && (statement.GetProperty("period") is not { ValueKind: JsonValueKind.Array } period || period[1].GetInt32() - period[0].GetInt32() == 4);

    /// <summary>A cut counted from a year that is not printed: another plan may count from another.</summary>
    private static bool LacksBase(JsonElement statement) =>
        String(statement, "measure") is "change" or "points"
        && statement.GetProperty("baseYear").ValueKind == JsonValueKind.Null
        && Rhythm(statement).Split(' ').All(word => word is "" or "累计" or "新增");

    private static bool IsBeside(JsonElement one, JsonElement two) =>
        (String(one, "jurisdiction"), String(two, "jurisdiction")) is ("hohhot", "wuhai") or ("hohhot", "inner-mongolia") or ("wuhai", "inner-mongolia");

    private static bool WasFirst(JsonElement region, JsonElement city) =>
        Plans[String(region, "plan")!].GetProperty("date").GetString() is { } regional
        && (Plans[String(city, "plan")!].GetProperty("date").GetString() is not { } local || string.CompareOrdinal(regional, local) <= 0);

    private static string? Family(JsonElement statement) => String(statement, "kind") switch
    {
        "target" => "target",
        "limit" => "limit",
        "baseline" or "reported" => "observed",
        _ => null,
    };

    private static string Rhythm(JsonElement statement) =>
        string.Join(' ', statement.GetProperty("qualifiers").EnumerateArray().Select(word => word.GetString()!).Where(word => word is "累计" or "同比" or "年均" or "每年" || (word is "新增" or "当年" && String(statement, "measure") != "share")).Order(StringComparer.Ordinal));

    /// <summary>The last year it is for, as printed in every sentence of it.</summary>
    private static string? End(JsonElement statement) =>
        statement.GetProperty("year") is { ValueKind: JsonValueKind.Number } year ? year.GetRawText()
        : statement.GetProperty("period") is { ValueKind: JsonValueKind.Array } period ? period[1].GetRawText()
        : null;

    private static decimal Value(JsonElement statement) => statement.GetProperty("value").GetDecimal();

    private static decimal? High(JsonElement statement) => statement.GetProperty("valueHigh") is { ValueKind: JsonValueKind.Number } high ? high.GetDecimal() : null;

    private static string Printed(JsonElement statement) => statement.GetProperty("value").GetRawText();

    private static string? String(JsonElement statement, string key) => statement.GetProperty(key).GetString();

    private static Func<JsonElement, string> Text(string key) => record => record.GetProperty(key).GetString()!;

    private static JsonElement[] Read(string name)
    {
        using JsonDocument document = JsonDocument.Parse(ApiFiles.Of(Knowledge).Single(file => file.Path == ApiPaths.Json(name)).Content);
        return [.. document.RootElement.GetProperty(name).EnumerateArray().Select(record => record.Clone())];
    }
}

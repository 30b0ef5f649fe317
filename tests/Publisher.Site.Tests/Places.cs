using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Publisher.Knowledge;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Tests;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;
using Publisher.Site.Comparison;

namespace Publisher.Site.Tests;

/// <summary>The region, its two cities, a district and their plans, dated as the real ones are; statements are given by each test.</summary>
public static class Places
{
    /// <summary>Everything side by side.</summary>
    public static Comparisons Compared(KnowledgeBase knowledge) => new(knowledge, new(knowledge));

    public static JurisdictionId China { get; } = new("china");

    public static JurisdictionId Region { get; } = new("inner-mongolia");

    public static JurisdictionId Hohhot { get; } = new("hohhot");

    public static JurisdictionId Wuhai { get; } = new("wuhai");

    public static JurisdictionId District { get; } = new("xincheng");

    public static PlanId RegionPlan { get; } = new("region-climate");

    /// <summary>No date is printed on it.</summary>
    public static PlanId UndatedRegionPlan { get; } = new("region-peaking");

    public static PlanId LaterRegionPlan { get; } = new("region-later");

    public static PlanId HohhotPlan { get; } = new("hohhot-climate");

    public static PlanId WuhaiPlan { get; } = new("wuhai-climate");

    public static ImmutableArray<Unit> Units { get; } =
    [
        new("%", new("%", "%"), "share", null, null),
        new("个百分点", new("个百分点", "percentage points"), "points", null, null),
        new("万千瓦", new("万千瓦", "10 MW"), "power", new("GW", 1, 100, ""), new("MW", 10, 1, "")),
        new("亿千瓦", new("亿千瓦", "100 GW"), "power", new("GW", 100, 1, ""), null),
        new("万千瓦时", new("万千瓦时", "10 MWh"), "energy", new("GWh", 1, 100, ""), new("MWh", 10, 1, "")),
        new("亿立方米", new("亿立方米", "0.1 billion m³"), "volume", new("billion m³", 1, 10, ""), null),
        new("亩", new("亩", "mu"), "area", new("ha", 1, 15, ""), null),
        new("万亩", new("万亩", "10,000 mu"), "area", new("million ha", 1, 1500, ""), new("ha", 10000, 15, "")),
        new("万吨", new("万吨", "10 kt"), "mass", new("Mt", 1, 100, ""), new("kt", 10, 1, "")),
        new("吨标准煤", new("吨标准煤", "tce"), "coal-equivalent", new("tce", 1, 1, ""), new("GJ", 29.3076m, 1, "")),
        new("亿元", new("亿元", "CNY 100 million"), "money-cny", new("CNY billion", 1, 10, ""), new("CNY million", 100, 1, "")),
        new("克标准煤/千瓦时", new("克标准煤/千瓦时", "gce/kWh"), "coal-rate", null, null),
        new("年", new("年", "year"), "year", null, null),
        new("个", new("个", ""), "count", null, null),
        new("家", new("家", ""), "count", null, null),
    ];

    public static ImmutableArray<Jurisdiction> Jurisdictions { get; } =
    [
        new(China, new("中国", "China"), JurisdictionKind.Country, null, []),
        new(Region, new("内蒙古自治区", "Inner Mongolia"), JurisdictionKind.Region, China, []),
        new(Hohhot, new("呼和浩特市", "Hohhot"), JurisdictionKind.City, Region, []),
        new(District, new("新城区", "Xincheng District"), JurisdictionKind.District, Hohhot, []),
        new(Wuhai, new("乌海市", "Wuhai"), JurisdictionKind.City, Region, []),
    ];

    public static ImmutableArray<Plan> Plans { get; } =
    [
        PlanOf(RegionPlan, Region, new DateOnly(2021, 10, 18)),
        PlanOf(UndatedRegionPlan, Region, null),
        PlanOf(LaterRegionPlan, Region, new DateOnly(2023, 1, 1)),
        PlanOf(HohhotPlan, Hohhot, new DateOnly(2022, 7, 7)),
        PlanOf(WuhaiPlan, Wuhai, new DateOnly(2021, 12, 30)),
    ];

    /// <summary>The knowledge of these statements, with the discrepancies among them and the words of the real pages.</summary>
    public static KnowledgeBase With(params ImmutableArray<Statement> statements) => new(new KnowledgeParts(
        new SiteCard(new("开放气候规划", "Open Climate Plans"), "https://open-climate-plans.example", "0.1.0", new(2026, 11, 20), null),
        Words.Value,
        [],
        Plans,
        [.. statements.GroupBy(statement => statement.Indicator).Select(IndicatorOf)],
        Jurisdictions,
        [new(new("four-urban-districts"), new("市四区", "the four urban districts"), ["市四区"])],
        [new(new("energy"), new("能源", "Energy"))],
        Units,
        [],
        [],
        [],
        [],
        [],
        DiscrepancyFinder.Find(statements, Jurisdictions, Plans, Units, [], FrozenDictionary<DiscrepancyId, Bilingual>.Empty),
        [],
        [])
    {
        Lexicon = Lexicon,
    });

    /// <summary>The lexicon of the repository.</summary>
    public static WordList Lexicon { get; } = WordListReader.Read(Repository.Tree, new Findings());

    public static Qualifier Qualifier(string printed) => Lexicon.Qualifiers.Single(word => word.Printed == printed);

    public static PrintedWord Effort(string printed) => Lexicon.Efforts.Single(word => word.Printed == printed);

    /// <summary>A statement as its quote prints it: the figure stands between 【】. Everything else is the plainest: a target for 2025, a share in percent.</summary>
    public static Statement Said(string id, string quote, decimal? value, JurisdictionId? place = null, PlanId? plan = null)
    {
        int start = quote.IndexOf('【', StringComparison.Ordinal);
        int end = quote.IndexOf('】', StringComparison.Ordinal) - 1;
        string plain = quote.Replace("【", "", StringComparison.Ordinal).Replace("】", "", StringComparison.Ordinal);
        JurisdictionId where = place ?? Wuhai;
        return new(
            new(id),
            new(id[..id.LastIndexOf('.')]),
            where,
            plan ?? Plans.First(known => known.Jurisdiction == where).Id,
            StatementKind.Target,
            Measure.Share,
            value,
            null,
            value is null ? new Bilingual(plain[start..end], "complete the task assigned by the region") : null,
            value is null ? null : "%",
            value is null ? null : Comparator.Equal,
            [],
            null,
            null,
            null,
            null,
            null,
            2025,
            null,
            null,
            [],
            null,
            false,
            new("p1"),
            new(plain, plain, start, end, new(7, 7), null, 0));
    }

    /// <summary>The real words of the pages.</summary>
    public static Lazy<Interface> Words { get; } = new(() =>
    {
        string folder = Path.Combine(RepositoryFolder(), "content", "interface");
        Findings findings = new();
        Interface words = InterfaceReader.Read(
            SourceTree.Of(
            [
                ("content/interface/zh.yaml", File.ReadAllBytes(Path.Combine(folder, "zh.yaml"))),
                ("content/interface/en.yaml", File.ReadAllBytes(Path.Combine(folder, "en.yaml"))),
            ]),
            catalog: null,
            findings);
        return words;
    });

    private static string RepositoryFolder([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(here, "..", "..", ".."));

    private static Indicator IndicatorOf(IGrouping<IndicatorId, Statement> statements) => new(
        statements.Key,
        new("能耗下降率", "Cut in energy use"),
        new("energy"),
        "%",
        Aim.Up,
        new("定义", "Definition"),
        [new(new("primary"), new("占一次能源消费", "of primary energy consumption")), new(new("total"), new("占能源消费总量", "of total energy consumption"))],
        [],
        [],
        [.. statements]);

    private static Plan PlanOf(PlanId id, JurisdictionId place, DateOnly? date) => new(
        id,
        new($"{id}规划", $"Plan {id}"),
        new($"{id}规划", $"Plan {id}"),
        place,
        null,
        null,
        date,
        new Period(2021, 2025),
        Script.Simplified,
        $"seeds/{id}.txt",
        new string('a', 64),
        EnglishComplete: false,
        [],
        [
            new(id, new("p1"), PassageKind.Paragraph, null, null, null, "plan", new(7, 7), "原文", "原文", null, null, []),
        ],
        [],
        SeedLines: 9);
}

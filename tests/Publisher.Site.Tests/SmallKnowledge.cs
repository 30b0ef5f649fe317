using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Assignments;
using Publisher.Knowledge.Discrepancies;
using Publisher.Knowledge.Documents;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Indicators;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Notes;
using Publisher.Knowledge.Organizations;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Sectors;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Knowledge.Units;

namespace Publisher.Site.Tests;

/// <summary>
/// A knowledge base small enough to hold in the head: a Traditional plan with a heading, a figure and a table, a statement in words, a column
/// with one project, one of everything else.
/// </summary>
public static class SmallKnowledge
{
    private static readonly PlanId Plan = new("region-plan");
    private static readonly JurisdictionId Region = new("inner-mongolia");
    private static readonly SectorId Sector = new("ecosystems");
    private static readonly IndicatorId Indicator = new("forest-cover");
    private static readonly OrganizationId Owner = new("forest-farm");

    public static KnowledgeBase Value { get; } = new(new KnowledgeParts(
        new SiteCard(new("开放气候规划", "Open Climate Plans"), "https://open-climate-plans.example", "0.1.0", new(2026, 11, 20), null),
        Places.Words.Value,
        [],
        [ThePlan()],
        [TheIndicator()],
        [new(Region, new("内蒙古自治区", "Inner Mongolia"), JurisdictionKind.Region, null, ["内蒙古"])],
        [new(new("built-up-area"), new("建成区", "built-up area"), ["建成区"])],
        [new(Sector, new("生态系统", "Ecosystems"))],
        [new("%", new("%", "%"), "share", null, null), new("万亩", new("万亩", "10,000 mu"), "area", new("million ha", 1, 1500, "1 亩 = 1/15 ha"), null)],
        [new(Owner, new("大青山林场", "Daqingshan Forest Farm"), OrganizationKind.Company, Region, true, ["林场"])],
        [TheProject()],
        [new(Plan, 1, new("p3"), new("林业重点项目", "Key forestry projects"), Sector, [TheProject()])],
        [new(new("region-plan-a1"), Plan, new("p2"), new("p5"), new("造林", "Afforestation"), [], [new(Owner, "林场")], true)],
        [new(new("region-plan-n1"), Plan, new("p2"), "misplaced", Quoted("23.5%", "23.5%", 0, 0), new("编者认为可能有误。", "The editors think it may be a misprint."), [new("forest-cover.1")], [])],
        [new(new("forest-cover.1"), DiscrepancyType.Conflict, "value", Indicator, [new("forest-cover.1"), new("forest-cover.2")], null)],
        [new(new("carbon-peaking"), new("碳达峰", "carbon peaking"), ["碳达峰", "达峰"], ["carbon peaking"], ["达峰会"], new("排放由升转降。", "Emissions turn from rising to falling."))],
        [new(new("green-catalog"), new("绿色目录", "Green Catalog"), false, DocumentKind.Standard, "内政发〔2020〕1号", null, null, null, [new(Plan, new("p2"), Quoted("《綠色目錄》", "《绿色目录》", 1, 5), false)])])
    {
        Lexicon = Places.Lexicon,
    });

    private static Plan ThePlan() => new(
        Plan,
        new("内蒙古自治区“十四五”应对气候变化规划", "14th Five-Year Plan of Inner Mongolia for Addressing Climate Change"),
        new("内蒙古应对气候变化规划", "Inner Mongolia climate plan"),
        Region,
        null,
        null,
        new DateOnly(2021, 10, 18),
        new Period(2021, 2025),
        Script.Traditional,
        "seeds/region-plan.txt",
        new string('a', 64),
        EnglishComplete: false,
        [new("plan", PartKind.Plan, new("规划正文", "The plan"), new("p1"))],
        [
            Text("p1", PassageKind.Heading, 1, "規劃目標", "规划目标", "Targets of the plan"),
            Text("p2", PassageKind.Paragraph, 2, "森林覆蓋率達到23.5%", "森林覆盖率达到23.5%", "Forest cover reaches 23.5%"),
            Text("p3", PassageKind.Column, 4, "專欄1 林業重點項目", "专栏1 林业重点项目", null, column: 1),
            Text("p4", PassageKind.Item, 5, "造林300萬畝", "造林300万亩", null, column: 1),
            Text("p5", PassageKind.Duties, 6, "（林場負責）", "（林场负责）", null),
            TheTable(),
        ],
        [new(new(3, 3), "內蒙古規劃", DropReason.RepeatedTitle)],
        SeedLines: 8);

    private static Passage Text(string id, PassageKind kind, int line, string source, string hans, string? english, int? column = null) => new(
        Plan,
        new(id),
        kind,
        kind == PassageKind.Heading ? 1 : null,
        column,
        null,
        "plan",
        new(line, line),
        source,
        hans,
        null,
        english is null ? null : new(english, [], TranslationStatus.Draft),
        kind == PassageKind.Heading ? [] : [new("p1")]);

    private static Passage TheTable()
    {
        var table = new Table(2, 1,
        [
            new(true, false, new(7, 7), [new("指標", "指标", new(7, 7)), new("2025年", "2025年", new(7, 7))]),
            new(false, false, new(8, 8), [new("覆蓋率", "覆盖率", new(8, 8)), new("23.5", "23.5", new(8, 8))]),
        ]);
        return new(
            Plan,
            new("p6"),
            PassageKind.Table,
            null,
            null,
            null,
            "plan",
            new(7, 8),
            "指標\n2025年\n覆蓋率\n23.5",
            "指标\n2025年\n覆盖率\n23.5",
            table,
            new("Indicator\n2025\nCover\n23.5", [["Indicator", "2025"], ["Cover", "23.5"]], TranslationStatus.Checked),
            [new("p1")]);
    }

    private static Indicator TheIndicator() => new(
        Indicator,
        new("森林覆盖率", "Forest cover"),
        Sector,
        "%",
        Aim.Up,
        new("森林面积占土地面积的比重。", "Forest area as a share of land area."),
        [new(new("land"), new("占土地", "of land"))],
        [new(new("forest-cover"), new("同一指标", "the same"))],
        [],
        [
            new(
                new("forest-cover.1"),
                Indicator,
                Region,
                Plan,
                StatementKind.Target,
                Measure.Share,
                23.5m,
                null,
                null,
                "%",
                Comparator.AtLeast,
                [Places.Qualifier("左右")],
                Places.Effort("力争"),
                Binding.Anticipatory,
                Tier.Stretch,
                new("built-up-area"),
                new("land"),
                2025,
                null,
                2020,
                [],
                "*",
                true,
                new("p2"),
                Quoted("森林覆蓋率達到23.5%", "森林覆盖率达到23.5%", 7, 12))
            {
                English = new EnglishQuote("Forest cover reaches 23.5%", 21, 26, 0),
            },
            new(
                new("forest-cover.2"),
                Indicator,
                Region,
                Plan,
                StatementKind.Target,
                Measure.Level,
                null,
                null,
                new("完成国家下达任务", "complete the task assigned by the state"),
                null,
                null,
                [],
                null,
                null,
                null,
                null,
                null,
                null,
                new Period(2021, 2025),
                null,
                [new("china")],
                null,
                false,
                new("p2"),
                Quoted("完成國家下達任務", "完成国家下达任务", 0, 8)),
        ])
    {
        Absences = [new(Indicator, Plan, Region, ["草原", "草场"], new DateOnly(2026, 11, 20))],
    };

    private static Project TheProject() => new(
        new("region-afforestation"),
        ProjectKind.Measure,
        Plan,
        1,
        null,
        "(1)",
        new("p4"),
        new("造林，\"绿化\"", "Afforestation, \"greening\""),
        Sector,
        [new(Owner, "林场")],
        [Region],
        PlacePrinted: false,
        [
            new(300, null, "万亩", Comparator.AtLeast, QuantityRole.New, new("造林", "new forest"), Quoted("造林300萬畝", "造林300万亩", 2, 7)),
            new(15, 20, null, Comparator.Equal, QuantityRole.Existing, new("林场", "forest farms"), Quoted("15—20", "15—20", 0, 5)),
        ],
        Quoted("造林", "造林", 0, 0));

    private static Quote Quoted(string source, string hans, int markStart, int markEnd) =>
        new(source, hans, markStart, markEnd, new(2, 2), null, 0);
}

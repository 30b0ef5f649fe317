using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>An invalid site for every diagnostic code, in the order of the codes.</summary>
public static partial class InvalidSites
{
    private const string Forest = "content/indicators/forest-cover.yaml";
    private const string Green = "content/indicators/green-area.yaml";
    private const string Plan = "content/plans/tiny/plan.yaml";
    private const string Passages = "content/plans/tiny/passages.yaml";
    private const string English = "content/plans/tiny/en.yaml";
    private const string Projects = "content/plans/tiny/projects.yaml";
    private const string Assignments = "content/plans/tiny/assignments.yaml";
    private const string Notes = "content/plans/tiny/notes.yaml";
    private const string Register = "content/discrepancies.yaml";
    private const string Documents = "content/documents.yaml";
    private const string Trad = "content/plans/trad/plan.yaml";
    private const string Twin = "content/plans/trad/zh-Hans.txt";
    private const string Seed = "seeds/tiny.txt";
    private const string Lexicon = "content/lexicon.yaml";
    private const string ChineseWords = "content/interface/zh.yaml";
    private const string EnglishWords = "content/interface/en.yaml";

    public static InvalidSite[] All =>
    [
        .. Files,
        .. Plans,
        .. Statements,
        .. Absences,
        .. ProjectRecords,
        .. Translations,
        .. Languages,
        .. InterfaceTexts,
        .. CitedDocuments,
        .. PrintedWords,
    ];

    private static InvalidSite[] Files =>
    [
        InvalidSite.Of("OCP0001", "content/sectors.yaml", "sectors:\n", "sectors: ‸]\n"),
        InvalidSite.Of("OCP0001", "a list at the top", TinySite.Valid.With("content/sectors.yaml", "- ecosystems\n"), new Place("content/sectors.yaml", 1, 1)),
        InvalidSite.Of("OCP0002", "content/site.yaml", "asOf: 2026-01-01", "asOf: 2026-01-01\n‸origin: https://other.example"),
        InvalidSite.Of("OCP0003", "content/site.yaml", "version: 1.0.0", "version: 1.0.0\n‸colour: green"),
        InvalidSite.Of("OCP0004", Forest, "\n    jurisdiction: test-city\n    plan: tiny\n    kind: target\n    measure: share", "\n    plan: tiny\n    kind: target\n    measure: share", new Place(Forest, 10, 5)),
        InvalidSite.Of("OCP0005", Forest, "measure: share", "measure: ‸part"),
        InvalidSite.Of("OCP0005", "content/site.yaml", "asOf: 2026-01-01", "asOf: ‸1 January 2026"),
        InvalidSite.Of("OCP0006", Forest, "sector: ecosystems", "sector: ‸oceans"),
        InvalidSite.Of("OCP0006", Forest, "{indicator: green-area,", "{indicator: ‸grass,"),
        InvalidSite.Of("OCP0007", Forest, "id: forest-cover.2", "id: ‸forest-cover.1"),
        InvalidSite.Of("OCP0007", "content/units.yaml", "{unit: 公里", "{unit: ‸亩"),
        InvalidSite.Of("OCP0007", "content/jurisdictions.yaml", "  - {id: test-city", "  - {id: china, name: {zh: 又一, en: Again}, kind: country}\n  - {id: test-city", new Place("content/jurisdictions.yaml", 4, 10)),
        InvalidSite.Of("OCP0007", Passages, "{id: p13,", "{id: ‸p12,"),
        InvalidSite.Of("OCP0008", "content/organizations.yaml", "{id: water", "{id: ‸Water Bureau"),
        .. Ids,
        InvalidSite.Of("OCP0009", "no units.yaml", TinySite.Valid.Without("content/units.yaml"), new Place("content/units.yaml", 1, 1)),
        InvalidSite.Of("OCP0011", "content/jurisdictions.yaml", "kind: region, parent: china", "kind: region, parent: ‸inner-mongolia"),
        InvalidSite.Of("OCP0011", "content/jurisdictions.yaml", "kind: region, parent: china", "kind: region, parent: ‸test-city"),
        InvalidSite.Of("OCP0013", Forest, "value: 23.5", "value: ‸" + new string('9', 30)),
        InvalidSite.Of("OCP0014", Forest, "en: Forest cover", "en: ‸\"Forest\\0 cover\""),
        InvalidSite.Of("OCP0014", "content/organizations.yaml", "printed: [市林业局]", "printed: ‸[\"市林业局\\e\"]"),
        InvalidSite.Of("OCP0014", "content/pages/about.en.md", "Text.", "Te‸\u001bxt."),
        InvalidSite.Of("OCP0014", Seed, "测试市气候规划", "测试市‸\u0000气候规划"),
        InvalidSite.Of("OCP0015", Green, "en: complete the task assigned by the region", "en: ‸'  '"),
        InvalidSite.Of("OCP0019", Forest, "en: Forest cover", "en: ‸" + new string('x', 20_001)),
        InvalidSite.Of("OCP0016", Forest, "en: Forest cover", "en: ‸森林覆盖率"),
        InvalidSite.Of("OCP0005", "content/units.yaml", "{unit: 公里, name: {zh: 公里, en: km}", "{unit: 公里, name: ‸{zh: 公里, en: ''}"),
        InvalidSite.Of("OCP0005", "content/units.yaml", "en: km}, dimension: length", "en: km}, dimension: length, to: m, factor: ‸0, standard: SI"),
        InvalidSite.Of("OCP0005", Passages, "kind: heading, level: 2", "kind: heading, level: ‸99"),
        .. UnreadFiles,
    ];

    /// <summary>Ids that could not stand in an address or as the name of a file, of every list; and ids that two records share.</summary>
    private static InvalidSite[] Ids =>
    [
        .. from id in (string[])["'.'", "'..'", "a.b", "a--b", "-a", "a-", "a_b", "../a", "測試", new string('a', 81)]
            select InvalidSite.Of("OCP0008", "content/organizations.yaml", "{id: water", $"{{id: ‸{id}"),
        InvalidSite.Of("OCP0008", "content/jurisdictions.yaml", "{id: test-city", "{id: ‸'..'"),
        InvalidSite.Of("OCP0008", "content/jurisdictions.yaml", "{id: urban", "{id: ‸Urban"),
        InvalidSite.Of("OCP0008", "content/sectors.yaml", "{id: ecosystems", "{id: ‸'.'"),
        InvalidSite.Of("OCP0008", "content/glossary.yaml", "{id: forest-cover", "{id: ‸forest cover"),
        InvalidSite.Of("OCP0008", Documents, "id: greening-scheme", "id: ‸greening/scheme"),
        InvalidSite.Of("OCP0008", Plan, "id: tiny", "id: ‸tiny.plan"),
        InvalidSite.Of("OCP0008", Plan, "{id: plan", "{id: ‸Plan"),
        InvalidSite.Of("OCP0008", Projects, "id: dongshan-planting", "id: ‸dongshan.planting"),
        InvalidSite.Of("OCP0008", Assignments, "id: tiny-a1", "id: ‸tiny_a1"),
        InvalidSite.Of("OCP0008", Notes, "id: tiny-n1", "id: ‸'..'"),
        InvalidSite.Of("OCP0008", Forest, "id: forest-cover\n", "id: ‸forest--cover\n"),
        InvalidSite.Of("OCP0008", Forest, "{id: plain", "{id: ‸'the plain'"),
        InvalidSite.Of("OCP0007", Forest, "{id: plain", "{id: ‸all"),
        InvalidSite.Of("OCP0007", Notes, "notes:\n", "notes:\n  - {id: tiny-n1, passage: p3, quote: 城区, kind: other, text: {zh: 示例。, en: An example.}}\n", new Place(Notes, 3, 9)),
        InvalidSite.Of("OCP0007", Assignments, "assignments:\n", "assignments:\n  - {id: tiny-a1, passage: p11, duties: p12, title: {zh: 工作, en: Work}, lead: [{organization: forestry, as: 市林业局}]}\n", new Place(Assignments, 3, 9)),
    ];

    /// <summary>Files whose content would be missing without a word.</summary>
    private static InvalidSite[] UnreadFiles =>
    [
        .. from renamed in ((string From, string To)[])
            [
                (English, "content/plans/tiny/en.yml"),
                (Notes, "content/plans/tiny/notes.yml"),
                (Assignments, "content/plans/tiny/Assignments.yaml"),
                ("content/glossary.yaml", "content/glossary.yml"),
                ("content/documents.yaml", "content/DOCUMENTS.YAML"),
                ("content/pages/about.en.md", "content/pages/about.en.markdown"),
                (Green, "content/indicators/green-area.yml"),
                (Green, "content/indicators/ecosystems/green-area.yaml"),
            ]
            select InvalidSite.Of("OCP0010", renamed.To, TinySite.Valid.Without(renamed.From).With(renamed.To, TinySite.Valid.Files[renamed.From]), new Place(renamed.To, 1, 1)),
        .. from stray in (string[])["content/redirect.yaml", "content/units.yaml.orig", "content/plans/notes.yaml", "content/plans/tiny/old/en.yaml", "content/pages/about.de.md", "content/draft.txt"]
            select InvalidSite.Of("OCP0010", stray, TinySite.Valid.With(stray, "a: b\n"), new Place(stray, 1, 1)),
    ];

    private static InvalidSite[] Plans =>
    [
        InvalidSite.Of("OCP0101", Plan, "seed: seeds/tiny.txt", "seed: ‸seeds/huge.txt"),
        InvalidSite.Of("OCP0102", Plan, "sha256: {sha:seeds/tiny.txt}", "sha256: ‸" + new string('0', 64)),
        InvalidSite.Of("OCP0104", Passages, "at: 14 （牵头", "at: ‸14 （主办"),
        InvalidSite.Of("OCP0104", Passages, "{id: p12,", "‸{id: p14, at: 13 **, kind: paragraph}\n  - {id: p15, at: 13 全部, kind: paragraph}\n  - {id: p12,"),
        InvalidSite.Of("OCP0105", Passages, "{id: p4, at: 4, kind", "{id: p4, at: ‸3, kind"),
        InvalidSite.Of("OCP0106", Passages, "  - {id: p1, at: 1, kind: heading, level: 1}\n  - {id: p2", "  - ‸{id: p2"),
        InvalidSite.Of("OCP0107", Passages, "- {id: p1, at: 1, kind: heading, level: 1}\n  - {id: p2, at: 2, kind: heading, level: 2}", "- ‸{drop: contents, at: 1}\n  - {drop: contents, at: 2}"),
        InvalidSite.Of("OCP0108", "no twin", TinySite.Valid.Without(Twin), new Place(Trad, 7, 9)),
        InvalidSite.Of("OCP0108", Twin, "13%。\n", "13%。\n\n\n", new Place(Trad, 7, 9)),
        InvalidSite.Of("OCP0108", Twin, "‸能耗降低13%。".Replace("‸", "", StringComparison.Ordinal), "能耗降低了13%。", new Place(Twin, 2, 1)),
        InvalidSite.Of("OCP0108", Twin, "降低13%", "降低1‸8%"),
        InvalidSite.Of("OCP0109", Passages, "cells: tab, head: 1}", "cells: tab, head: 1, width: 3}", new Place(Passages, 7, 5)),
        InvalidSite.Of("OCP0109", Passages, "cells: tab, head: 1}", "cells: tab, head: 1, groups: [5]}", new Place(Passages, 7, 5)),
        InvalidSite.Of("OCP0110", Plan, "marks: ['**']", "marks: ['**', '##']", new Place(Passages, 2, 5)),
        InvalidSite.Of("OCP0111", Passages, "{id: p13, at: 15, kind: notice}", "{resumes: ‸p50, at: 15}"),
        InvalidSite.Of("OCP0112", Plan, "periodAs: “十四五”", "periodAs: ‸“十三五”"),
        InvalidSite.Of("OCP0112", Plan, "date: 2021-12-30", "date: ‸2021-12-31"),
        InvalidSite.Of("OCP0113", Passages, "{id: p13,", "{id: ‸p99,"),
        InvalidSite.Of("OCP0114", Plan, "parts:\n  - {id: plan, kind: plan, title: {zh: 正文, en: The plan}, from: p1}", "parts:\n  ‸- {id: plan, kind: plan, title: {zh: 正文, en: The plan}, from: p2}"),
        InvalidSite.Of("OCP0115", Plan, "as: ≥ 30%", "as: ‸≥ 80%"),
        InvalidSite.Of("OCP0115", Plan, "marks: ['**']", "marks: ‸['**', 全部]"),
        InvalidSite.Of("OCP0115", Plan, "marks: ['**']", "marks: ‸['**', '']"),
    ];

    private static InvalidSite[] CitedDocuments =>
    [
        InvalidSite.Of("OCP0601", Documents, "quote: 制定造林规划, as: 造林规划", "quote: ‸制定造林规划, as: 造林方案"),
        InvalidSite.Of("OCP0601", Documents, "quote: 制定造林规划, as: 造林规划", "quote: ‸制定造林规划"),
        InvalidSite.Of("OCP0203", Documents, "quote: 制定造林规划", "quote: ‸编制造林规划"),
        InvalidSite.Of("OCP0602", Documents, "number: 测发〔2020〕1号", "number: ‸测发〔2021〕1号"),
        InvalidSite.Of("OCP0602", Documents, "    kind: plan\n    number", "    kind: plan\n    issuer: ‸{zh: 测试市林业局, en: Test City Forestry Bureau}\n    number"),
        InvalidSite.Of("OCP0603", Documents, "    name: {zh: 测试市造林规划, en: Planting Plan of Test City}\n", "    name: ‸{zh: 测试市造林规划, en: Planting Plan of Test City}\n    plan: trad\n"),
        InvalidSite.Of("OCP0604", Documents, "    kind: plan\n    number: 测发〔2020〕1号\n    cited:\n      - {plan: tiny", "    kind: plan\n    number: 测发〔2020〕1号\n    plan: tiny\n    cited:\n      - {plan: ‸tiny"),
        InvalidSite.Of("OCP0605", Documents, "（测发〔2020〕1号）}", "（测发〔2020〕1号）, announced: ‸true}"),
    ];

    /// <summary>The same indicator, area and year with another value.</summary>
    private static string Sum(string parts, string words) => $"sums:\n  - id: forest-sum\n    total: forest-cover.1\n    {parts}\n    words: {words}\n";

    private static TinySite Disagreeing => TinySite.Valid
        .Change(Seed, "绿地面积完成", "全市到2025年森林覆盖率力争达到24%以上，绿地面积完成")
        .Change(Forest, "quoteEn: 【2 percentage points】 above 2020\n", "quoteEn: 【2 percentage points】 above 2020\n  - id: forest-cover.3\n    jurisdiction: test-city\n    plan: tiny\n    kind: target\n    measure: share\n    value: 24\n    unit: '%'\n    comparator: '>='\n    effort: 力争\n    variant: all\n    year: 2025\n    passage: p4\n    quote: 到2025年森林覆盖率力争达到【24%以上】\n");
}

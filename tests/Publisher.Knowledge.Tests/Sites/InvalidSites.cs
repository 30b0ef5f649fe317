using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>An invalid site for every diagnostic code, in the order of the codes.</summary>
public static class InvalidSites
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

    private static InvalidSite[] Statements =>
    [
        InvalidSite.Of("OCP0272", Forest, "unit: '%'\naim", "unit: 万立方米\naim", new Place(Forest, 16, 11)),
        InvalidSite.Of("OCP0017", Forest, "aim: up", "otherUnits: ‸[亩]\naim: up"),
        InvalidSite.Of("OCP0201", Forest, "quote: 到2025年，全市森林覆盖率力争达到【23.5%以上】", "quote: ‸到2025年，全市森林覆盖率力争达到23.5%以上"),
        InvalidSite.Of("OCP0202", Forest, "quote: 比2020年提高【2个百分点】", "quote: ‸" + new string('长', 80) + "【2个百分点】"),
        InvalidSite.Of("OCP0202", Green, "quote: 绿地面积【完成自治区下达任务】★", "quote: ‸" + new string('长', 240) + "【完成自治区下达任务】★"),
        InvalidSite.Of("OCP0203", Forest, "quote: 比2020年提高【2个百分点】", "quote: ‸比2020年增加【2个百分点】"),
        InvalidSite.Of("OCP0204", Seed, "，城区逐步", "，再比2020年提高2个百分点，城区逐步", new Place(Forest, 38, 12)),
        InvalidSite.Of("OCP0205", Green, "row: 森林蓄积量", "row: ‸灌木蓄积量"),
        InvalidSite.Of("OCP0205", Green, "    row: 森林蓄积量\n    column: 2025年目标值\n    quote: 【120*】", "    quote: ‸【120*】"),
        InvalidSite.Of("OCP0206", Forest, "quote: 到2025年，全市森林覆盖率力争达到【23.5%以上】", "quote: ‸到2025年，全市森林覆盖率力争【达到23.5%以上】"),
        InvalidSite.Of("OCP0206", "a figure of 30 digits", TinySite.Valid.Change(Seed, "23.5%", new string('9', 30) + "%").Change(Forest, "23.5%", new string('9', 30) + "%"), new Place(Forest, 22, 12)),
        InvalidSite.Of("OCP0207", Forest, "value: 23.5", "value: ‸23.8"),
        InvalidSite.Of("OCP0208", Green, "valueHigh: 5", "valueHigh: ‸6"),
        InvalidSite.Of("OCP0209", Forest, "unit: 个百分点", "unit: ‸'%'"),
        InvalidSite.Of("OCP0209", Green, "    unit: 克/千瓦时\n", "", new Place(Green, 50, 5)),
        InvalidSite.Of("OCP0210", Forest, "comparator: '>='", "comparator: ‸'>'"),
        InvalidSite.Of("OCP0211", Forest, "quote: 到2025年，全市森林覆盖率力争达到【23.5%以上】", "quote: ‸到2025年，全市森林覆盖率力争达到【23.5%】以上"),
        InvalidSite.Of("OCP0212", Forest, "year: 2025\n    passage: p3", "year: ‸2030\n    passage: p3"),
        InvalidSite.Of("OCP0212", Green, "yearFrom: 十四五", "yearFrom: ‸十五五"),
        InvalidSite.Of("OCP0213", Forest, "baseYear: 2020", "baseYear: ‸2015"),
        InvalidSite.Of("OCP0214", Green, "    qualifiers: [逐步]", "    qualifiers: ‸[逐步, 累计]"),
        InvalidSite.Of("OCP0215", Forest, "effort: 力争", "effort: ‸努力"),
        InvalidSite.Of("OCP0216", Green, "binding: binding", "binding: ‸anticipatory"),
        InvalidSite.Of("OCP0217", Green, "words: {zh: 完成自治区下达任务", "words: ‸{zh: 完成下达任务"),
        InvalidSite.Of("OCP0218", Green, "scope: urban", "scope: ‸rural"),
        InvalidSite.Of("OCP0219", Green, "mark: '*'", "mark: ‸★"),
        InvalidSite.Of("OCP0219", Green, "mark: ★", "mark: ‸'*'"),
        InvalidSite.Of("OCP0220", Forest, "value: 23.5\n", "value: 23.5\n    words: ‸{zh: 很多, en: much}\n"),
        InvalidSite.Of("OCP0221", Green, "delegatedBy: [inner-mongolia]", "delegatedBy: ‸[china]"),
        InvalidSite.Of("OCP0222", Forest, "year: 2025\n    passage: p3", "year: 2025\n    doubtful: true\n    passage: p3", new Place(Forest, 10, 9)),
        InvalidSite.Of("OCP0223", Forest, "unit: '%'\n    comparator", "unit: ‸percent\n    comparator"),
        InvalidSite.Of("OCP0224", "two plans disagree", Disagreeing, new Place(Forest, 10, 9)),
        InvalidSite.Of("OCP0225", Forest, "variant: all", "variant: ‸plain"),
        InvalidSite.Of("OCP0224", "a sum that does not add up", TinySite.Valid.With(Register, Sum("parts: [forest-cover.1, forest-cover.1]", "森林覆盖率")), new Place(Forest, 10, 9)),
        InvalidSite.Of("OCP0226", "words of a sum", TinySite.Valid.With(Register, Sum("parts: [forest-cover.1, forest-cover.1]", "总覆盖率")), new Place(Register, 5, 12)),
        InvalidSite.Of("OCP0226", "items out of order", TinySite.Valid.With(Register, Sum("items: [公园, 覆盖率]", "森林覆盖率")), new Place(Register, 4, 12)),
        InvalidSite.Of("OCP0227", "a range in a sum", TinySite.Valid.With(Register, Sum("parts: [forest-cover.1, green-area.3]", "森林覆盖率")), new Place(Register, 4, 12)),
        InvalidSite.Of("OCP0227", "units apart", TinySite.Valid.With(Register, Sum("parts: [forest-cover.1, green-area.4]", "森林覆盖率")), new Place(Register, 4, 12)),
        InvalidSite.Of("OCP0240", Green, "    quote: 绿地面积【完成自治区下达任务】★\n", "    quote: 绿地面积【完成自治区下达任务】★\n    quoteEn: ‸【complete the task】\n"),
        InvalidSite.Of("OCP0240", Forest, "    quote: 比2020年提高【2个百分点】\n    quoteEn: 【2 percentage points】 above 2020\n", "    quote: ‸比2020年提高【2个百分点】\n"),
        InvalidSite.Of("OCP0240", "words in English twice", TinySite.Valid.Change(Green, "        unit: 克/千瓦时\n        comparator: '<='\n".Replace("        ", "    ", StringComparison.Ordinal), "    force: plain\n").Change(Green, "    value: 306\n", "    words: {zh: 不高于306, en: not above 306}\n"), new Place(Green, 55, 12)),
        InvalidSite.Of("OCP0241", Forest, "quoteEn: 【2 percentage points】 above", "quoteEn: ‸2 percentage points above"),
        InvalidSite.Of("OCP0242", Forest, "quoteEn: 【2 percentage points】 above", "quoteEn: ‸" + new string('a', 240) + "【2 percentage points】 above"),
        InvalidSite.Of("OCP0243", Forest, "quoteEn: 【2 percentage points】 above 2020", "quoteEn: ‸2 percentage points above 【2020】"),
        InvalidSite.Of("OCP0243", Forest, "forest cover of 【23.5% or more】", "forest cover of 【23.5% or more, 2】", new Place(Forest, 23, 14)),
        InvalidSite.Of("OCP0244", "a clause that loses its comparator", TinySite.Valid.Change(English, "23.5% or more", "23.5%").Change(Forest, "【23.5% or more】", "【23.5%】"), new Place(Forest, 23, 14)),
        InvalidSite.Of("OCP0244", "a clause that says the opposite", TinySite.Valid.Change(English, "not above 306", "more than 306").Change(Green, "【not above 306】", "【more than 306】"), new Place(Green, 62, 14)),
        InvalidSite.Of("OCP0245", Green, "parks are built step by step in the urban area, 【3", "in the urban area, 【3", new Place(Green, 49, 14)),
        InvalidSite.Of("OCP0246", Forest, "quoteEn: 【2 percentage points】 above 2020", "quoteEn: ‸【2 percentage points】 over 2020"),
        InvalidSite.Of("OCP0247", Forest, "direction: up", "direction: ‸down"),
        InvalidSite.Of("OCP0247", Forest, "    measure: share\n", "    measure: share\n    direction: ‸up\n"),
        InvalidSite.Of("OCP0248", Green, "force: plain", "force: ‸ban"),
        InvalidSite.Of("OCP0248", "what must be done called plain", TinySite.Valid.Change(Seed, "绿地面积完成", "绿地面积必须完成").Change(Green, "quote: 绿地面积【", "quote: 绿地面积必须【"), new Place(Green, 11, 12)),
        InvalidSite.Of("OCP0248", Green, "    force: plain\n", "", new Place(Green, 12, 12)),
        InvalidSite.Of("OCP0249", Green, "    delegatedBy: [inner-mongolia]\n", "", new Place(Green, 10, 11)),
        InvalidSite.Of("OCP0249", Green, "kind: target\n    force: plain", "kind: ‸action\n    force: plain"),
        InvalidSite.Of("OCP0248", Forest, "    kind: target\n", "    kind: target\n    force: ‸must\n"),
        InvalidSite.Of("OCP0005", "one part", TinySite.Valid.With(Register, Sum("parts: [forest-cover.1]", "森林覆盖率")), new Place(Register, 2, 9)),
        InvalidSite.Of("OCP0270", Green, "aim: none", "unit: ‸亩\naim: none"),
        InvalidSite.Of("OCP0270", Forest, "unit: '%'\naim", "unit: ‸公里\naim"),
        InvalidSite.Of("OCP0271", Forest, "variants:", "remarks: [{plan: ‸trad, text: {zh: 示例。, en: An example.}}]\nvariants:"),
        InvalidSite.Of("OCP0007", Forest, "variants:", "remarks: [{plan: tiny, text: {zh: 一。, en: One.}}, {plan: ‸tiny, text: {zh: 二。, en: Two.}}]\nvariants:"),
        InvalidSite.Of("OCP0006", Forest, "variants:", "remarks: [{plan: ‸none, text: {zh: 示例。, en: An example.}}]\nvariants:"),
        InvalidSite.Of("OCP0005", Forest, "aim: up", "kind: ‸threshold\naim: up"),
    ];

    /// <summary>Claims that a plan is silent which are false, or which nothing proves.</summary>
    private static InvalidSite[] Absences =>
    [
        .. from broken in ((string Code, string From, string To)[])
            [
                ("OCP0260", "words: [公园", "words: [‸节能规划, 公园"),
                ("OCP0260", "words: [公园", "words: [‸降低, 公园"),
                ("OCP0261", "[公园, 绿化]", "‸[]"),
                ("OCP0261", "[公园, 绿化]", "[公园, ‸'']"),
                ("OCP0261", "[公园, 绿化]", "[公园, ‸'  ']"),
                ("OCP0261", "[公园, 绿化]", "[公园, ‸园]"),
                ("OCP0261", "[公园, 绿化]", "[公园, ‸'园，']"),
                ("OCP0261", "[公园, 绿化]", "[公园, ‸公 园]"),
                ("OCP0262", "[公园, 绿化]", "[公园, ‸绿花]"),
                ("OCP0263", "[公园, 绿化]", "‸[绿化]"),
                ("OCP0264", "plan: trad", "plan: ‸tiny"),
                ("OCP0265", "absent:\n  - {plan: trad", "related: [{indicator: green-area, why: {zh: 相近。, en: Alike.}}]\nabsent:\n  - {plan: ‸trad"),
                ("OCP0265", "absent:\n  - {plan: trad", "differs: [{indicator: green-area, why: {zh: 相近。, en: Alike.}}]\nabsent:\n  - {plan: ‸trad"),
                ("OCP0003", "confirmed: 2025-12-01", "confirmed: 2025-12-01, ‸by: the editors"),
                ("OCP0004", "words: [公园, 绿化], ", ""),
                ("OCP0004", ", confirmed: 2025-12-01", ""),
                ("OCP0005", "words: [公园, 绿化]", "words: ‸公园"),
                ("OCP0005", "confirmed: 2025-12-01", "confirmed: ‸2025-02-30"),
                ("OCP0006", "plan: trad", "plan: ‸trod"),
                ("OCP0007", "absent:\n", "absent:\n  - {plan: trad, words: [公园], confirmed: 2025-12-01}\n"),
            ]
            select broken.To.Contains('‸', StringComparison.Ordinal)
                ? InvalidSite.Of(broken.Code, AbsenceSite.Valid, AbsenceSite.Parks, broken.From, broken.To)
                : InvalidSite.Of(broken.Code, broken.From, AbsenceSite.Valid.Change(AbsenceSite.Parks, broken.From, broken.To), new Place(AbsenceSite.Parks, broken.Code == "OCP0007" ? 8 : 7, broken.Code == "OCP0007" ? 12 : 5)),
        InvalidSite.Of("OCP0265", "linked the other way round", AbsenceSite.Valid.Change(Green, "statements:", "related: [{indicator: parks, why: {zh: 相近。, en: Alike.}}]\nstatements:"), new Place(AbsenceSite.Parks, 7, 12)),
    ];

    private static InvalidSite[] ProjectRecords =>
    [
        InvalidSite.Of("OCP0301", Projects, "quote: 造林【300亩】", "quote: ‸造林300亩"),
        InvalidSite.Of("OCP0302", Projects, "quote: 造林【300亩】", "quote: ‸造林【300亩】" + new string('长', 80)),
        InvalidSite.Of("OCP0303", Projects, "quote: 造林【300亩】", "quote: ‸植树【300亩】"),
        InvalidSite.Of("OCP0304", Seed, "由东山林业公司建设", "造林300亩由东山林业公司建设", new Place(Projects, 21, 77)),
        InvalidSite.Of("OCP0305", Projects, "  - id: dongshan-planting", "  - {id: stock, kind: project, passage: p6, name: {zh: 蓄积量, en: Stock}, sector: ecosystems}\n  - id: dongshan-planting", new Place(Projects, 4, 5)),
        InvalidSite.Of("OCP0306", Projects, "quote: 造林【300亩】", "quote: ‸【造林300亩】"),
        InvalidSite.Of("OCP0307", Projects, "{value: 300", "{value: ‸500"),
        InvalidSite.Of("OCP0308", Projects, "valueHigh: 3", "valueHigh: ‸4"),
        InvalidSite.Of("OCP0309", Projects, "{value: 300, unit: 亩", "{value: 300, unit: ‸公里"),
        InvalidSite.Of("OCP0310", Projects, "comparator: '~'", "comparator: ‸'>'"),
        InvalidSite.Of("OCP0311", Projects, "quote: 总投资【约2亿元】", "quote: ‸总投资约【2亿元】"),
        InvalidSite.Of("OCP0323", Projects, "{value: 300, unit: 亩", "{value: 300, unit: ‸公顷"),
        InvalidSite.Of("OCP0332", Projects, "as: 东山林业公司", "as: ‸西山林业公司"),
        InvalidSite.Of("OCP0333", Projects, "as: 测试市", "as: ‸试验市"),
        InvalidSite.Of("OCP0334", Passages, "{id: p10, at: 12, kind: heading, level: 2}", "{id: p10, at: 12, kind: item}", new Place(Projects, 4, 3)),
        InvalidSite.Of("OCP0335", Projects, "column: 1", "column: ‸2"),
        InvalidSite.Of("OCP0335", Projects, "{number: 1, passage: p7", "{number: 1, passage: ‸p8"),
        InvalidSite.Of("OCP0336", Projects, "number: （1）", "number: ‸（2）"),
        InvalidSite.Of("OCP0336", Projects, "group: p8", "group: ‸p7"),
        InvalidSite.Of("OCP0337", Assignments, "as: 市水务局", "as: ‸市环境局"),
        InvalidSite.Of("OCP0337", "a lead where none is printed", TinySite.Valid.Change(Seed, "牵头单位", "责任单位").Change(Passages, "（牵头", "（责任"), new Place(Assignments, 6, 11)),
        InvalidSite.Of("OCP0350", Projects, "quote: 造林【300亩】, quoteEn: plant 【300 mu】", "quote: ‸造林【300亩】"),
        InvalidSite.Of("OCP0005", Projects, "time: {year: 2025,", "time: {year: ‸2025, from: 2021,"),
        InvalidSite.Of("OCP0005", Projects, "{kind: loan, amount: 1亿元", "{kind: ‸loan, amount: 1亿元, statement: forest-cover.1"),
        InvalidSite.Of("OCP0006", Projects, "amount: 1亿元", "statement: ‸forest-cover.99"),
        InvalidSite.Of("OCP0006", Projects, "project: planting-plan", "project: ‸planting-scheme"),
        InvalidSite.Of("OCP0351", Projects, "as: 到2025年", "as: ‸到2026年"),
        InvalidSite.Of("OCP0352", Projects, "time: {year: 2025", "time: {year: ‸2026"),
        InvalidSite.Of("OCP0352", Projects, "time: {year: 2025, as: 到2025年", "time: {year: ‸2025, as: 造林300亩"),
        InvalidSite.Of("OCP0353", Projects, "stateAs: 计划", "stateAs: ‸规划"),
        InvalidSite.Of("OCP0353", Projects, "state: planned\n    stateAs: 计划\n    stateAsEn: planned\n", "state: ‸planned\n"),
        InvalidSite.Of("OCP0354", Projects, "state: planned", "state: ‸completed"),
        InvalidSite.Of("OCP0354", "what is still to come as completed", TinySite.Valid.Change(Seed, "计划到2025年在测试市", "到2025年建成测试市").Change(Projects, "state: planned\n    stateAs: 计划\n", "state: completed\n    stateAs: 建成\n"), new Place(Projects, 13, 12)),
        InvalidSite.Of("OCP0355", Projects, "as: 争取贷款1亿元", "as: ‸争取贷款2亿元"),
        InvalidSite.Of("OCP0356", Projects, "amount: 1亿元", "amount: ‸2亿元"),
        InvalidSite.Of("OCP0356", Projects, "kind: loan", "kind: ‸bond"),
        InvalidSite.Of("OCP0356", Projects, "amount: 1亿元", "statement: ‸forest-cover.1"),
        InvalidSite.Of("OCP0357", Projects, "project: planting-plan", "project: ‸dongshan-planting"),
        InvalidSite.Of("OCP0358", Projects, "as: 造林, asEn", "as: ‸植树, asEn"),
        InvalidSite.Of("OCP0358", Projects, "sameAs: 制定造林规划", "sameAs: ‸制定植树规划"),
        InvalidSite.Of("OCP0359", Projects, "per: day", "per: ‸year"),
        InvalidSite.Of("OCP0359", Projects, "per: day, each: 2, of: {zh: 苗, en: seedlings}, quote: ", "each: 2, of: {zh: 苗, en: seedlings}, quote: ‸"),
        InvalidSite.Of("OCP0359", Projects, "role: new, of: {zh: 苗圃", "role: new, per: ‸day, of: {zh: 苗圃"),
        InvalidSite.Of("OCP0360", Projects, "each: 2", "each: ‸3"),
        InvalidSite.Of("OCP0362", Projects, "as: 到2025年, asEn: by 2025", "as: 到2025年, asEn: ‸in 2025"),
        InvalidSite.Of("OCP0362", Projects, "as: 到2025年, asEn: by 2025", "as: 到2025年, asEn: ‸to plant"),
        InvalidSite.Of("OCP0362", Projects, "as: 到2025年, asEn: by 2025", "as: ‸到2025年"),
        InvalidSite.Of("OCP0362", Projects, "stateAsEn: planned", "stateAsEn: ‸begun"),
        InvalidSite.Of("OCP0362", Projects, "asEn: a loan", "asEn: ‸the loan"),
        InvalidSite.Of("OCP0362", Projects, "asEn: to plant", "asEn: ‸planting of trees"),
        InvalidSite.Of("OCP0362", Projects, "sameAs: 制定造林规划", "sameAs: 制定造林规划, sameAsEn: ‸draw up a planting plan"),
        InvalidSite.Of("OCP0361", Projects, "purpose: {zh: 绿化方案", "purpose: ‸{zh: 绿化工程"),
        InvalidSite.Of("OCP0338", Projects, "{organization: dongshan, as: 东山林业公司}", "{organization: forestry, as: ‸东山林业公司}"),
        InvalidSite.Of("OCP0338", Projects, "{organization: dongshan, as: 东山林业公司}", "{organization: dongshan, as: ‸林业公司}"),
        InvalidSite.Of("OCP0338", Assignments, "lead: [{organization: forestry, as: 市林业局}]", "lead: [{organization: water, as: ‸市林业局}]"),
        InvalidSite.Of("OCP0338", Assignments, "{organization: water, as: 市水务局}", "{organization: water, part: ‸局}"),
        InvalidSite.Of("OCP0338", Assignments, "{organization: water, as: 市水务局}", "{organization: forestry, part: ‸水务局}"),
        InvalidSite.Of("OCP0338", Assignments, "{organization: water, as: 市水务局}", "{organization: water, as: ‸水务局}"),
        InvalidSite.Of("OCP0338", "an organization named only within a longer name", TinySite.Valid.Change("content/organizations.yaml", "printed: [市林业局]", "printed: [市林业局, 东山林业]").Change(Projects, "{organization: dongshan, as: 东山林业公司}", "{organization: forestry, as: 东山林业}"), new Place(Projects, 18, 43)),
        InvalidSite.Of("OCP0339", Assignments, "responsible: [{organization: water, as: 市水务局}]", "responsible: [{organization: forestry, as: ‸市林业局}]"),
        InvalidSite.Of("OCP0339", Assignments, "lead: [{organization: forestry, as: 市林业局}]", "lead: [{organization: water, as: ‸市水务局}]"),
    ];

    private static InvalidSite[] Translations =>
    [
        InvalidSite.Of("OCP0401", English, "p6:", "p60:", new Place(English, 6, 3)),
        InvalidSite.Of("OCP0402", Plan, "english: partial", "english: complete", new Place(English, 1, 1)),
        InvalidSite.Of("OCP0402", "complete without a file", TinySite.Valid.Change(Plan, "english: partial", "english: complete").Without(English), new Place(English, 1, 1)),
        InvalidSite.Of("OCP0403", English, "of: 7529131f", "of: ‸00000000"),
        InvalidSite.Of("OCP0404", English, "    - [Wetland rate, '%', '15', Anticipatory]\n", "", new Place(English, 6, 3)),
        InvalidSite.Of("OCP0405", English, "parks are built", "公园 are built", new Place(English, 2, 3)),
        InvalidSite.Of("OCP0406", English, "forest cover", "cover", new Place(English, 2, 3)),
        InvalidSite.Of("OCP0407", English, "306", "305", new Place(English, 2, 3)),
        InvalidSite.Of("OCP0407", English, "23.5% or more", "23.5 percentage points or more", new Place(English, 2, 3)),
        InvalidSite.Of("OCP0407", English, "325 g/kWh", "325 km", new Place(English, 2, 3)),
        InvalidSite.Of("OCP0407", English, "[Forest stock, '10,000 m³', 120*, Binding]", "[Forest stock, '1,000 m³', 120*, Binding]", new Place(English, 6, 3)),
        InvalidSite.Of("OCP0417", English, "the city strives", "at a cost of CNY 5 million the city strives", new Place(English, 2, 3)),
        InvalidSite.Of("OCP0417", English, "3 to 5 of them", "3 to 5 of them, on 20 mu", new Place(English, 2, 3)),
        InvalidSite.Of("OCP0408", "content/interface/zh.yaml", "site.home: 首页\n", "site.home: 首页\nsite.search: ‸搜索\n"),
        InvalidSite.Of("OCP0408", "a third language with less", TinySite.Valid.With("content/interface/xx.yaml", TinySite.Valid.Files["content/interface/en.yaml"].Replace("site.home: Home\n", "", StringComparison.Ordinal)), new Place("content/interface/zh.yaml", 1, 12)),
        InvalidSite.Of("OCP0409", English, "  of: 7529131f\n  status", "  ‸status"),
        InvalidSite.Of("OCP0410", "no English page", TinySite.Valid.Without("content/pages/about.en.md"), new Place("content/pages/about.zh.md", 1, 1)),
        InvalidSite.Of("OCP0410", "content/pages/about.zh.md", "# 关于", "‸关于"),
        InvalidSite.Of("OCP0411", English, "By 2025 the city strives for a forest cover of 23.5% or more, 2 percentage points above 2020; parks are built step by step in the urban area, 3 to 5 of them; coal rates are not above 306 and 325 g/kWh.", "2025, forest cover 23.5%, 2020, 2, 3, 5, 306, 325", new Place(English, 2, 3)),
    ];

    /// <summary>Sentences that could not be said, or would say less in one language; texts of scripts and texts that nothing fills.</summary>
    private static InvalidSite[] InterfaceTexts =>
    [
        InvalidSite.Of("OCP0420", EnglishWords, "trees.bound.or-more: '{{ figure }} or more'", "trees.bound.or-more: '{{ figure }} or more{{ if figure == \"\" ‸}}'"),
        InvalidSite.Of("OCP0420", ChineseWords, "'{{ figure }}以上'", "'{{ figure }}以上{{ en‸d }}'"),
        InvalidSite.Of("OCP0420", EnglishWords, "{{ else }}fir{{ end }}", "{{ else }}fir", new Place(EnglishWords, 3, 277)),
        InvalidSite.Of("OCP0421", EnglishWords, "'{{ figure }} or more'", "'{{ ‸figures }} or more'"),
        InvalidSite.Of("OCP0421", EnglishWords, "{{ figure }} or more", "it''s {{ ‸figures }} or more"),
        InvalidSite.Of("OCP0421", ChineseWords, "{{ grove.name }}", "{{ grove.‸title }}"),
        InvalidSite.Of("OCP0421", EnglishWords, "of {{ owners | series }}", "of {{ owners | series }}{{ owners.‸first }}"),
        InvalidSite.Of("OCP0421", EnglishWords, "grove, {{ grove.name }}{{ end }}.", "grove, {{ grove.name }}{{ end }}{{ ‸grove.name }}."),
        InvalidSite.Of("OCP0421", EnglishWords, " or more'", " or more{{ ‸date }}'"),
        InvalidSite.Of("OCP0422", EnglishWords, "{{ if note }} ({{ note }}){{ end }}", "", new Place(EnglishWords, 3, 14)),
        InvalidSite.Of("OCP0422", "no language says it", TinySite.Valid.Change(EnglishWords, " in {{ place }}", "").Change(ChineseWords, "{{ place }}有", "有"), new Place(ChineseWords, 3, 14)),
        InvalidSite.Of("OCP0422", EnglishWords, "trees.bound.or-more: '{{ figure }} or more'", "trees.bound.or-more: ‸or more"),
        InvalidSite.Of("OCP0423", "a sentence nobody says", WithText("trees.lost: '{{ count }}棵'", "trees.lost: '{{ count }} trees'"), new Place(EnglishWords, 20, 13)),
        InvalidSite.Of("OCP0424", "a sentence without a template", TinySite.Valid.Without(EnglishWords, "trees.found").Without(ChineseWords, "trees.found"), new Place(ChineseWords, 1, 1)),
        InvalidSite.Of("OCP0424", "a family without a template", TinySite.Valid.Without(EnglishWords, "trees.bound.or-more").Without(ChineseWords, "trees.bound.or-more"), new Place(ChineseWords, 1, 1)),
        InvalidSite.Of("OCP0424", "a text of a script that is missing", TinySite.Valid.Without(EnglishWords, "script.shown").Without(ChineseWords, "script.shown"), new Place(ChineseWords, 1, 1)),
        InvalidSite.Of("OCP0425", EnglishWords, "{{ if count != 1 }}s", "{{ if 7 ‸% count == 0 }}s"),
        InvalidSite.Of("OCP0426", EnglishWords, "{{ figure }} or more", "{{ ‸shown = figure }}{{ shown }} or more"),
        InvalidSite.Of("OCP0426", EnglishWords, "{{ figure }} or more", "{{ ‸while true }}{{ figure }}{{ end }} or more"),
        InvalidSite.Of("OCP0426", EnglishWords, "{{ figure }} or more", "{{ ‸include \"/etc/hostname\" }}{{ figure }} or more"),
        InvalidSite.Of("OCP0426", EnglishWords, "{{ figure }} or more", "{{ ‸func twice }}{{ figure }}{{ end }}{{ figure }} or more"),
        InvalidSite.Of("OCP0426", EnglishWords, "{{ figure }} or more", "{{ ‸figure | string.upcase }} or more"),
        InvalidSite.Of("OCP0427", EnglishWords, "{{ count }}", "{{ ‸kind }} {{ count }}"),
        InvalidSite.Of("OCP0427", EnglishWords, "{{ owners | series }}", "{{ ‸owners }}"),
        InvalidSite.Of("OCP0427", EnglishWords, "{{ owners | series }}", "{{ owners | series }}{{ ‸groves | series }}"),
        InvalidSite.Of("OCP0427", EnglishWords, "{{ owners | series }}", "{{ if ‸owners }}{{ owners | series }}{{ end }}"),
        InvalidSite.Of("OCP0427", EnglishWords, "{{ if count != 1 }}s{{ end }}", "{{ if ‸count }}s{{ end }}"),
        InvalidSite.Of("OCP0427", EnglishWords, "{{ if count != 1 }}s{{ end }}", "{{ if count != ‸place }}s{{ end }}"),
        InvalidSite.Of("OCP0427", EnglishWords, "{{ if count != 1 }}s{{ end }}", "{{ if ‸place > 1 }}s{{ end }}"),
        InvalidSite.Of("OCP0427", EnglishWords, "when \"pine\"", "when ‸\"oak\""),
        InvalidSite.Of("OCP0427", ChineseWords, "{{ case kind }}{{ when \"pine\" }}松{{ when \"silver-fir\" }}杉{{ end }}", "{{ ‸case kind }}{{ when \"pine\" }}松{{ end }}"),
        InvalidSite.Of("OCP0427", EnglishWords, "for grove in groves", "for grove in ‸place"),
        InvalidSite.Of("OCP0427", EnglishWords, "for grove in groves", "for ‸place in groves"),
        InvalidSite.Of("OCP0412", EnglishWords, "'{shown} of {total}'", "‸'{shown} shown'"),
        InvalidSite.Of("OCP0412", EnglishWords, "'{shown} of {total}'", "‸'{shown} of {all}'"),
        InvalidSite.Of("OCP0412", EnglishWords, "'{shown} of {total}'", "‸all of them"),
        InvalidSite.Of("OCP0413", EnglishWords, "{shown} of {total}", "{shown} of {total} ‸{}"),
        InvalidSite.Of("OCP0413", EnglishWords, "{shown} of {total}", "{shown} of {total} ‸{"),
        InvalidSite.Of("OCP0413", EnglishWords, "site.home: Home", "site.home: Home ‸{place}"),
        InvalidSite.Of("OCP0413", EnglishWords, "site.home: Home", "site.home: Home ‸{0}"),
        InvalidSite.Of("OCP0413", EnglishWords, "site.home: Home", "site.home: Home ‸{ of one"),
        InvalidSite.Of("OCP0413", ChineseWords, "site.home: 首页", "site.home: 首页‸}"),
    ];

    /// <summary>Words beside a figure that say another thing than the record, or that nobody knows; and a lexicon that says nothing, or two things.</summary>
    private static InvalidSite[] PrintedWords =>
    [
        .. from words in ((string Seed, string Quote, string Code, bool AtQuote)[])
            [
                ("不得超过300亩", "不得【超过300亩】", "OCP0311", true),
                ("至少300亩", "至少【300亩】", "OCP0311", true),
                ("至少达到300亩", "至少达到【300亩】", "OCP0310", false),
                ("300亩以内", "【300亩】以内", "OCP0311", true),
                ("未300亩", "未【300亩】", "OCP0366", true),
                ("未超过300亩", "未【超过300亩】", "OCP0366", true),
                ("未至少达到300亩", "未至少达到【300亩】", "OCP0366", true),
                ("远远高过300亩", "远远高过【300亩】", "OCP0366", true),
                ("不足300亩", "不足【300亩】", "OCP0366", true),
                ("仅300亩", "仅【300亩】", "OCP0366", true),
                ("300亩以外", "【300亩】以外", "OCP0366", true),
                ("300亩之多", "【300亩】之多", "OCP0366", true),
                ("至少300亩以内", "【至少300亩以内】", "OCP0366", true),
            ]
            select Printing(words.Code, words.Seed, words.Quote, words.AtQuote),
        InvalidSite.Of("OCP0266", "a statement", TinySite.Valid.Change(Seed, "建成公园3", "建成公园不足3").Change(English, "7529131f", "a").Change(Green, "建成公园【3", "建成公园不足【3"), new Place(Green, 48, 12)),
        InvalidSite.Of("OCP0701", Lexicon, "shown: strive", "shown: ‸try"),
        InvalidSite.Of("OCP0701", Lexicon, "shown: step-by-step", "shown: ‸slowly"),
        InvalidSite.Of("OCP0701", Lexicon, "shown: or-more", "shown: ‸more"),
        InvalidSite.Of("OCP0701", Lexicon, "sign: around", "sign: ‸tilde"),
        InvalidSite.Of("OCP0004", Lexicon, "{printed: 逐步, shown: step-by-step,", "{printed: 逐步,", new Place(Lexicon, 20, 46)),
        InvalidSite.Of("OCP0005", Lexicon, "printed: [超过]", "printed: ‸[超过, 以上]"),
        InvalidSite.Of("OCP0005", Lexicon, "comparator: '>'", "comparator: ‸'>='"),
        InvalidSite.Of("OCP0005", Lexicon, "side: within", "side: ‸inside"),
        InvalidSite.Of("OCP0005", Lexicon, "negations: [不,", "negations: ‸['',"),
        InvalidSite.Of("OCP0005", Lexicon, "to: 2025}", "to: ‸2020}"),
        InvalidSite.Of("OCP0005", Lexicon, "{printed: 万, value: 10000}", "{printed: 万, value: ‸0}"),
        InvalidSite.Of("OCP0006", Lexicon, "{jurisdiction: china,", "{jurisdiction: ‸cathay,"),
        InvalidSite.Of("OCP0009", "no lexicon.yaml", TinySite.Valid.Without(Lexicon), new Place(Lexicon, 1, 1)),
    ];

    /// <summary>The quantity of 300亩, recorded as exact, in other printed words.</summary>
    private static InvalidSite Printing(string code, string seed, string quote, bool atQuote)
    {
        TinySite site = TinySite.Valid.Change(Seed, "造林300亩", $"造林{seed}").Change(Projects, "quote: 造林【300亩】", $"quote: 造林{quote}");
        string[] lines = site.Files[Projects].Split('\n');
        int line = Array.FindIndex(lines, text => text.Contains("value: 300", StringComparison.Ordinal));
        return InvalidSite.Of(code, quote, site, new Place(Projects, line + 1, lines[line].IndexOf(atQuote ? $"造林{quote}" : "{value", StringComparison.Ordinal) + 1));
    }
    private static TinySite WithText(string chinese, string english) => TinySite.Valid
        .With(ChineseWords, TinySite.Valid.Files[ChineseWords] + chinese + "\n")
        .With(EnglishWords, TinySite.Valid.Files[EnglishWords] + english + "\n");

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

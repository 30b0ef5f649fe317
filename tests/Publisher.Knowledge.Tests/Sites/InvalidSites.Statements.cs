using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>Statements and absences that their plan does not bear out.</summary>
public static partial class InvalidSites
{
    private static InvalidSite[] Statements =>
    [
        InvalidSite.Of("OCP0272", Forest, "unit: '%'\naim", "unit: 万立方米\naim", new Place(Forest, 16, 11)),
        InvalidSite.Of("OCP0017", Forest, "aim: up", "otherUnits: ‸[亩]\naim: up"),
        InvalidSite.Of("OCP0273", Forest, "aim: up", "aim: up\naimFrom: {plan: tiny, passage: p3, words: ‸提高绿地率}"),
        InvalidSite.Of("OCP0274", "an aim of the past", TinySite.Valid.Change(Forest, "kind: target", "kind: reported").Change(Forest, "kind: target", "kind: reported"), new Place(Forest, 5, 6)),
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
        InvalidSite.Of("OCP0246", Forest, "quoteEn: 【2 percentage points】 above 2020", "quoteEn: ‸【2 percentage point】"),
        InvalidSite.Of("OCP0246", Forest, "quoteEn: 【2 percentage points】 above 2020", "quoteEn: ‸【2 percentage points】 over 2020"),
        InvalidSite.Of("OCP0247", Forest, "direction: up", "direction: ‸down"),
        InvalidSite.Of("OCP0247", Forest, "    measure: share\n", "    measure: share\n    direction: ‸up\n"),
        InvalidSite.Of("OCP0248", Green, "force: plain", "force: ‸ban"),
        InvalidSite.Of("OCP0248", "what must be done called plain", TinySite.Valid.Change(Seed, "绿地面积完成", "绿地面积必须完成").Change(Green, "quote: 绿地面积【", "quote: 绿地面积必须【"), new Place(Green, 11, 12)),
        InvalidSite.Of("OCP0248", Green, "    force: plain\n", "", new Place(Green, 12, 12)),
        InvalidSite.Of("OCP0006", Parks, Green, "{zh: 林地, en: woods, indicator: forest-cover}", "{zh: 林地, en: woods, indicator: ‸forest}"),
        InvalidSite.Of("OCP0250", Parks, Green, "{zh: 林地, en: woods, ", "{zh: ‸草地, en: woods, "),
        InvalidSite.Of("OCP0250", TinySite.Valid, Green, "  - id: green-area.3\n", $"  - id: green-area.9\n{BuiltParks}    subjects: [{{zh: 公园, en: ‸gardens}}]\n  - id: green-area.3\n"),
        InvalidSite.Of("OCP0250", Parks, Green, "{zh: 林地, en: woods, ", "{zh: ‸公园, en: woods, "),
        InvalidSite.Of("OCP0250", "a figure of several subjects", TinySite.Valid.Change(Forest, "    variant: all\n", "    variant: all\n    subjects: [{zh: 森林, en: forest}]\n"), new Place(Forest, 20, 15)),
        InvalidSite.Of("OCP0251", Parks, Green, "  - id: green-area.3\n", $"  - id: ‸green-area.10\n{ParksAndWoods}  - id: green-area.3\n"),
        InvalidSite.Of("OCP0248", "the force of another clause", TinySite.Valid.Change(Seed, "绿地面积完成", "必须增加湿地，绿地面积完成").Change(Green, "force: plain", "force: must"), new Place(Green, 11, 12)),
        InvalidSite.Of("OCP0248", "a force that the named words do not give", TinySite.Valid.Change(Seed, "绿地面积完成", "必须增加湿地，绿地面积完成").Change(Green, "force: plain", "force: plain\n    forceFrom: 必须增加湿地"), new Place(Green, 11, 12)),
        InvalidSite.Of("OCP0248", "the force of another sentence", TinySite.Valid.Change(Seed, "绿地面积完成", "必须增加湿地。绿地面积完成").Change(Green, "force: plain", "force: must\n    forceFrom: 必须增加湿地"), new Place(Green, 12, 16)),
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

    private const string ParksAndWoods = """
            jurisdiction: test-city
            plan: tiny
            kind: action
            force: ban
            measure: level
            words: {zh: 严禁占用公园、林地, en: parks and woods may not be taken}
            passage: p4
            quote: 【严禁占用公园、林地】

        """;

    private const string BuiltParks = """
            jurisdiction: test-city
            plan: tiny
            kind: action
            force: plain
            measure: level
            words: 城区逐步建成
            qualifiers: [逐步]
            passage: p3
            quote: 【城区逐步建成】公园
            quoteEn: parks 【are built step by step in the urban area】

        """;

    /// <summary>One sentence on two things: a record with a list of them.</summary>
    private static TinySite Parks { get; } = TinySite.Valid
        .Change(Seed, "绿地面积完成", "严禁占用公园、林地。绿地面积完成")
        .Change(Green, "  - id: green-area.2\n", $"  - id: green-area.9\n{ParksAndWoods}    subjects: [{{zh: 公园, en: parks}}, {{zh: 林地, en: woods, indicator: forest-cover}}]\n  - id: green-area.2\n");
}

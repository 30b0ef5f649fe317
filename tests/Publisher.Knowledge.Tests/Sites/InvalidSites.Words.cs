using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>Translations, sentences of the interface, and printed words beside a figure.</summary>
public static partial class InvalidSites
{
    private static InvalidSite[] Translations =>
    [
        InvalidSite.Of("OCP0401", English, "p6:", "p60:", new Place(English, 6, 3)),
        InvalidSite.Of("OCP0402", Plan, "english: partial", "english: complete", new Place(English, 1, 1)),
        InvalidSite.Of("OCP0402", "complete without a file", TinySite.Valid.Change(Plan, "english: partial", "english: complete").Without(English), new Place(English, 1, 1)),
        InvalidSite.Of("OCP0403", English, "of: 7529131f", "of: ‸00000000"),
        InvalidSite.Of("OCP0404", English, "    - [Wetland rate, '%', '15', Anticipatory]\n", "", new Place(English, 6, 3)),
        InvalidSite.Of("OCP0405", English, "parks are built", "公园 are built", new Place(English, 4, 9)),
        InvalidSite.Of("OCP0406", English, "forest cover", "cover", new Place(English, 4, 9)),
        InvalidSite.Of("OCP0407", English, "306", "305", new Place(English, 4, 9)),
        InvalidSite.Of("OCP0407", English, "23.5% or more", "23.5 percentage points or more", new Place(English, 4, 9)),
        InvalidSite.Of("OCP0407", English, "325 g/kWh", "325 km", new Place(English, 4, 9)),
        InvalidSite.Of("OCP0407", English, "[Forest stock, '10,000 m³', 120*, Binding]", "[Forest stock, '1,000 m³', 120*, Binding]", new Place(English, 9, 5)),
        InvalidSite.Of("OCP0417", English, "the city strives", "at a cost of CNY 5 million the city strives", new Place(English, 4, 9)),
        InvalidSite.Of("OCP0417", English, "3 to 5 of them", "3 to 5 of them, on 20 mu", new Place(English, 4, 9)),
        InvalidSite.Of("OCP0408", "content/interface/zh.yaml", "site.home: 首页\n", "site.home: 首页\nsite.search: ‸搜索\n"),
        InvalidSite.Of("OCP0408", "a third language with less", TinySite.Valid.With("content/interface/xx.yaml", Third.Replace("site.home: Home\n", "", StringComparison.Ordinal)), new Place("content/interface/zh.yaml", 1, 12)),
        InvalidSite.Of("OCP0409", English, "  of: 7529131f\n  status", "  ‸status"),
        InvalidSite.Of("OCP0410", "no English page", TinySite.Valid.Without("content/pages/about.en.md"), new Place("content/pages/about.zh.md", 1, 1)),
        InvalidSite.Of("OCP0410", "content/pages/about.zh.md", "# 关于", "‸关于"),
        InvalidSite.Of("OCP0411", English, "By 2025 the city strives for a forest cover of 23.5% or more, 2 percentage points above 2020; parks are built step by step in the urban area, 3 to 5 of them; coal rates are not above 306 and 325 g/kWh.", "2025, forest cover 23.5%, 2020, 2, 3, 5, 306, 325", new Place(English, 4, 9)),
    ];

    private static string Third => TinySite.Valid.Files[EnglishWords].Replace("language.tag: en", "language.tag: xx", StringComparison.Ordinal);

    /// <summary>Languages that do not say what they are, or lack what is shown in English then.</summary>
    private static InvalidSite[] Languages =>
    [
        InvalidSite.Of("OCP0440", "no name", TinySite.Valid.Without(EnglishWords, "language.name").Without(ChineseWords, "language.name"), new Place(ChineseWords, 1, 1)),
        InvalidSite.Of("OCP0440", "the folder of the data", TinySite.Valid.With("content/interface/api.yaml", Third), new Place("content/interface/api.yaml", 1, 1)),
        InvalidSite.Of("OCP0441", EnglishWords, "language.tag: en", "language.tag: ‸en-GB"),
        InvalidSite.Of("OCP0441", TinySite.Valid.With("content/interface/xx.yaml", Third), "content/interface/xx.yaml", "language.tag: xx", "language.tag: ‸en"),
        InvalidSite.Of("OCP0442", EnglishWords, "'1,234,567.8'", "‸'1,234,567'"),
        InvalidSite.Of("OCP0442", EnglishWords, "'1,234,567.8'", "‸'1,23,4567.8'"),
        InvalidSite.Of("OCP0444", Forest, "aim: up", "otherNames: {zh: [‸森林覆盖率]}\naim: up"),
        InvalidSite.Of("OCP0444", "content/glossary.yaml", "en: forest cover, ", "en: forest cover, accepted: [woodland], nearNames: {en: [‸Woodland]}, "),
        InvalidSite.Of("OCP0445", Forest, "aim: up", "otherNames: {en: [tree cover, ‸Tree cover]}\naim: up"),
        InvalidSite.Of("OCP0445", "once the same, once near", TinySite.Valid.Change(Forest, "aim: up", "otherNames: {en: [tree cover]}\nnearNames: {en: [tree cover]}\naim: up"), new Place(Forest, 6, 18)),
        InvalidSite.Of("OCP0446", Forest, "aim: up", "otherNames: {en: [‸tree cover], shared: [tree cover]}\naim: up"),
        InvalidSite.Of("OCP0446", Forest, "aim: up", "otherNames: {en: [tree cover], shared: ‸[woods]}\naim: up"),
        InvalidSite.Of("OCP0447", Green, "aim: none", "otherNames: {zh: [‸森林覆盖率]}\naim: none"),
        InvalidSite.Of("OCP0447", TinySite.Valid.Change(Forest, "aim: up", "otherNames: {en: [woods], shared: [woods]}\naim: up"), Green, "aim: none", "otherNames: {en: [‸Woods]}\naim: none"),
        InvalidSite.Of("OCP0443", "a third language without content", TinySite.Valid.With("content/interface/xx.yaml", Third), new Place("content/interface/xx.yaml", 1, 1)),
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
        InvalidSite.Of("OCP0423", "a sentence nobody says", WithText("trees.lost: '{{ count }}棵'", "trees.lost: '{{ count }} trees'"), new Place(EnglishWords, 26, 13)),
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
        InvalidSite.Of("OCP0701", Lexicon, "shown: step-by-step", "verb: true, shown: ‸step-by-step"),
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
}

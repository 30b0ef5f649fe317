using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Reading;

namespace Publisher.Tests.Building;

/// <summary>
/// A third, invented language: the English with the letters of each word turned round, and numbers written `1 234 567,8`. It is made of files and keys of YAML alone.
/// </summary>
internal static partial class InventedLanguage
{
    public const string Path = "content/interface/qaa.yaml";
    public const string Households = "content/indicators/households.yaml";
    public const string Translation = "content/plans/small/qaa.yaml";

    private const string More = "到2025年，改造居民12345户。\n到2025年，供气1500万立方米。\n到2025年，投资6.3亿元。\n";

    private static readonly string[] MoreEnglish = ["By 2025, retrofit 12,345 households.", "By 2025, supply 15 million m³ of gas.", "By 2025, spend CNY 630 million."];

    private static readonly (string Path, string Text)[] Added =
    [
        (Households, Indicator("households", "改造居民", "Households retrofitted", "户", 12345, "p3", "改造居民【12345户】", "retrofit 【12,345 households】")),
        ("content/indicators/gas.yaml", Indicator("gas", "供气量", "Gas supplied", "万立方米", 1500, "p4", "供气【1500万立方米】", "supply 【15 million m³】")),
        ("content/indicators/money.yaml", Indicator("money", "投资额", "Money spent", "亿元", 6.3m, "p5", "投资【6.3亿元】", "spend 【CNY 630 million】")),
        ("content/units.yaml", """
            units:
              - {unit: '%', name: {zh: '%', en: '%'}, dimension: share}
              - {unit: 户, name: {zh: 户, en: households}, dimension: count}
              - {unit: 元, name: {zh: 元, en: CNY}, dimension: money-cny}
              - {unit: 亿元, name: {zh: 亿元, en: CNY 100 million}, dimension: money-cny, to: CNY billion, factor: 0.1, second: {to: CNY million, factor: 100}, standard: 亿}
              - {unit: 万立方米, name: {zh: 万立方米, en: '10,000 m³'}, dimension: volume, to: million m³, factor: 0.01, standard: 万}

            """),
        ("content/lexicon.yaml", """
            comparators: []
            qualifiers: []
            efforts: []
            forces: []
            directions: []
            multipliers: [{printed: 万, value: 10000}, {printed: 亿, value: 100000000}]

            """),
    ];

    /// <summary>The small site with some more figures, in Chinese and English.</summary>
    public static SourceTree InTwo { get; } = Larger();

    /// <summary>The same with an interface in the invented language, and no content in it.</summary>
    public static SourceTree WithoutContent { get; } = InTwo.With(Path, Interface(InTwo.Text("content/interface/en.yaml")!));

    /// <summary>The same with everything in the invented language.</summary>
    public static SourceTree Whole { get; } = Translated(WithoutContent);

    /// <summary>Every word of Latin letters turned round.</summary>
    public static string Turned(string english) => Word().Replace(english, match => new string([.. match.Value.Reverse()]));

    private static SourceTree Larger()
    {
        SourceTree site = SmallSite.Sources;
        string seed = site.Text(SmallSite.Seed)!;
        site = site.With(SmallSite.Seed, seed + More)
            .Replace(SmallSite.Plan, Hash(seed), Hash(seed + More))
            .Replace("content/plans/small/passages.yaml", "retired: []", "  - {id: p3, at: 3, kind: paragraph}\n  - {id: p4, at: 4, kind: paragraph}\n  - {id: p5, at: 5, kind: paragraph}\nretired: []")
            .With(SmallSite.English, site.Text(SmallSite.English) + string.Concat(More.TrimEnd().Split('\n').Zip(MoreEnglish).Select((pair, at) => $"p{at + 3}:\n  of: '{Hash(pair.First)[..8]}'\n  status: checked\n  text: {pair.Second}\n")));
        return Added.Aggregate(site, (tree, file) => tree.With(file.Path, file.Text));
    }

    private static SourceTree Translated(SourceTree site)
    {
        foreach (string path in site.Paths.Where(path => path.StartsWith("content/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal)).ToList())
            site = site.With(path, Both().Replace(site.Text(path)!, match => $"{match.Value}, qaa: {Turned(match.Groups["en"].Value)}"));
        foreach (string path in site.Paths.Where(path => path.EndsWith(".en.md", StringComparison.Ordinal)).ToList())
            site = site.With(path.Replace(".en.md", ".qaa.md", StringComparison.Ordinal), WordOrAddress().Replace(site.Text(path)!, match => match.Groups["word"].Success ? Turned(match.Value) : match.Value));
        return site.With(Translation, Text().Replace(site.Text(SmallSite.English)!, match => Turned(match.Value)));
    }

    /// <summary>Outside the places of templates and scripts.</summary>
    private static string Interface(string english)
    {
        StringBuilder text = new();
        foreach (string line in english.Split('\n'))
        {
            int value = line.IndexOf(':', StringComparison.Ordinal) + 1;
            text.Append(line.AsSpan(0, value)).Append(WordOrPlace().Replace(line[value..], match => match.Groups["word"].Success ? Turned(match.Value) : match.Value)).Append('\n');
        }

        return text.ToString()
            .Replace("language.tag: ne", "language.tag: qaa-Latn", StringComparison.Ordinal)
            .Replace("'1,234,567.8'", "1 234 567,8", StringComparison.Ordinal);
    }

    private static string Indicator(string id, string zh, string en, string unit, decimal value, string passage, string quote, string quoteEn) => $$"""
        id: {{id}}
        name: {zh: {{zh}}, en: {{en}}}
        sector: ecosystems
        unit: {{unit}}
        aim: up
        definition: {zh: {{zh}}是什么。, en: What the plan means by it.}
        statements:
          - id: {{id}}.1
            jurisdiction: hohhot
            plan: small
            kind: target
            measure: level
            value: {{FormattableString.Invariant($"{value}")}}
            unit: {{unit}}
            comparator: '='
            year: 2025
            passage: {{passage}}
            quote: 到2025年，{{quote}}
            quoteEn: {{quoteEn}}

        """;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    [GeneratedRegex("[A-Za-z]+", RegexOptions.None, 60_000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\{\{.*?\}\}|\{[a-z]+\}|(?<word>[A-Za-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordOrPlace();

    [GeneratedRegex(@"\]\([^)]*\)|\{#[^}]*\}|`[^`]*`|<[^>]*>|(?<word>[A-Za-z]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WordOrAddress();

    [GeneratedRegex(@"(?<=zh: [^}]*)en: (?<en>'[^']*'|[^,}]+)(?=\})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Both();

    [GeneratedRegex("(?<=text:).*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Text();
}

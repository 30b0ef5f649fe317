using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Reading;

namespace Publisher.Tests;

/// <summary>
/// Whole sites written as one string: `=== path` begins a file. The smallest has one plan of two passages and one figure; tests say what differs.
/// </summary>
public static class SmallSite
{
    public const string Seed = "seeds/small-plan.txt";
    public const string Indicator = "content/indicators/forest-cover.yaml";
    public const string Plan = "content/plans/small/plan.yaml";
    public const string English = "content/plans/small/en.yaml";
    public const string Card = "content/site.yaml";
    public const string Lock = "content/permalinks.lock";
    public const string Redirects = "content/redirects.yaml";

    private const string Text = """
        === content/site.yaml
        name: {zh: 小站, en: Small Site}
        origin: https://small.example
        version: 1.0.0
        asOf: 2026-01-01
        === content/jurisdictions.yaml
        jurisdictions:
          - {id: china, name: {zh: 中国, en: China}, kind: country}
          - {id: inner-mongolia, name: {zh: 内蒙古自治区, en: Inner Mongolia}, kind: region, parent: china}
          - {id: hohhot, name: {zh: 呼和浩特市, en: Hohhot}, kind: city, parent: inner-mongolia}
        scopes: []
        === content/sectors.yaml
        sectors:
          - {id: ecosystems, name: {zh: 生态, en: Ecosystems}}
        === content/units.yaml
        units:
          - {unit: '%', name: {zh: '%', en: '%'}, dimension: share}
        === content/lexicon.yaml
        comparators: []
        qualifiers: []
        efforts: []
        forces: []
        directions: []
        === content/organizations.yaml
        organizations: []
        === content/glossary.yaml
        terms: []
        === content/indicators/forest-cover.yaml
        id: forest-cover
        name: {zh: 森林覆盖率, en: Forest cover}
        sector: ecosystems
        unit: '%'
        aim: up
        definition: {zh: 森林所占比例。, en: Share of the area that is forest.}
        statements:
          - id: forest-cover.1
            jurisdiction: hohhot
            plan: small
            kind: target
            measure: share
            value: 23.8
            unit: '%'
            comparator: '='
            year: 2025
            passage: p2
            quote: 到2025年，森林覆盖率达到【23.8%】
            quoteEn: By 2025, forest cover will reach 【23.8%】
        === content/plans/small/plan.yaml
        id: small
        title: {zh: 小市规划, en: Small Plan}
        short: {zh: 小规划, en: Small plan}
        jurisdiction: hohhot
        script: zh-Hans
        seed: seeds/small-plan.txt
        sha256: SHA256
        english: partial
        parts:
          - {id: plan, kind: plan, title: {zh: 规划, en: Plan}, from: p1}
        === content/plans/small/passages.yaml
        passages:
          - {id: p1, at: 1, kind: heading, level: 1}
          - {id: p2, at: 2, kind: paragraph}
        retired: []
        === content/plans/small/en.yaml
        p1:
          of: 'b1ee6f34'
          status: checked
          text: Small Plan
        p2:
          of: '9f85ede6'
          status: checked
          text: By 2025, forest cover will reach 23.8%.
        === seeds/small-plan.txt
        小市规划
        到2025年，森林覆盖率达到23.8%。

        """;

    public static SourceTree Sources { get; } = SourceTree.Of([.. Read(Text), .. RealWords()]);

    /// <summary>The files of a site by path, in written order.</summary>
    public static IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Read(string text)
    {
        (string Path, string Content)[] files =
        [
            .. text.Split("=== ", StringSplitOptions.RemoveEmptyEntries)
                .Select(file => file.Split('\n', 2))
                .Select(parts => (parts[0], parts[1])),
        ];
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(files.First(file => file.Path == Seed).Content)));
        return files.Select(file => (file.Path, (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(file.Content.Replace("SHA256", hash, StringComparison.Ordinal))));
    }

    /// <summary>The site with words of one file replaced; they must stand there.</summary>
    public static SourceTree Replace(this SourceTree sources, string path, string words, string by)
    {
        string text = sources.Text(path)!;
        Assert.Contains(words, text, StringComparison.Ordinal);
        return sources.With(path, text.Replace(words, by, StringComparison.Ordinal));
    }

    public static SourceTree Published(this SourceTree sources) => sources.With(Card, sources.Text(Card) + "published: 2026-02-01\n");

    public static void WriteTo(this SourceTree sources, string folder)
    {
        foreach (string path in sources.Paths)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, sources.Bytes(path)!.Value.Span);
        }
    }

    private static IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> RealWords()
    {
        foreach (string name in typeof(SmallSite).Assembly.GetManifestResourceNames())
        {
            using Stream stream = typeof(SmallSite).Assembly.GetManifestResourceStream(name)!;
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return ($"content/{name}", content);
        }
    }
}

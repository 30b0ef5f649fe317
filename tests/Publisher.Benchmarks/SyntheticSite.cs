using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Reading;
using Publisher.Sources;

namespace Publisher.Benchmarks;

/// <summary>
/// A large site that a program can write and a build can prove: indicators of ten statements each, every one with a quoted sentence of its own in a plan. The statements go
/// round <paramref name="plans"/> plans and five places; interface, places, sectors, units, lexicon and pages are those of the repository. The same numbers give the same site.
/// </summary>
public sealed class SyntheticSite(int indicators, int plans)
{
    private const int StatementsEach = 10;

    /// <summary>What the larger of the real plans prove: about three hundred figures, so a site of many statements has many plans.</summary>
    private const int StatementsOfAPlan = 300;

    private static readonly string[] Places = ["inner-mongolia", "hohhot", "wuhai", "baotou", "ordos"];
    private static readonly string[] Sectors = ["energy", "industry", "buildings", "transport", "agriculture", "waste", "ecosystems", "adaptation"];
    private static readonly string[] Shared = ["content/interface/", "content/pages/", "content/jurisdictions.yaml", "content/sectors.yaml", "content/units.yaml", "content/lexicon.yaml", "content/site.yaml", "content/glossary.yaml", "content/organizations.yaml"];

    public static SyntheticSite Of(int indicators, bool onePlan) =>
        new(indicators, onePlan ? 1 : Math.Max(1, (indicators * StatementsEach + StatementsOfAPlan - 1) / StatementsOfAPlan));

    /// <summary>The sources of the site, by path; <paramref name="repository"/> is the folder the shared content is taken from.</summary>
    public IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Files(string repository)
    {
        SourceTree real = SourceFolder.Read(repository);
        foreach (string path in real.Paths.Where(path => Shared.Any(shared => path.StartsWith(shared, StringComparison.Ordinal))))
            yield return (path, real.Bytes(path)!.Value);

        StringBuilder[] seeds = [.. Enumerable.Range(0, plans).Select(_ => new StringBuilder("合成市应对气候变化规划\n“十四五”时期\n"))];
        StringBuilder[] passages = [.. Enumerable.Range(0, plans).Select(_ => new StringBuilder("passages:\n  - {id: p1, at: 1, kind: heading, level: 1}\n  - {id: p2, at: 2, kind: paragraph}\n"))];
        int[] lines = [.. Enumerable.Repeat(2, plans)];
        for (int number = 0; number < indicators; number++)
        {
            StringBuilder file = new();
            file.Append(Invariant($"id: synthetic-{number:D5}\nname: {{zh: 合成指标{number}比例, en: Synthetic share {number}}}\nsector: {Sectors[number % Sectors.Length]}\nunit: '%'\naim: up\n"));
            file.Append(Invariant($"definition: {{zh: 第{number}个合成指标，用于测量大站点的生成。, en: Synthetic indicator {number} for measuring large sites.}}\nstatements:\n"));
            for (int statement = 0; statement < StatementsEach; statement++)
            {
                int year = 2020 + (statement % 3 * 5);
                int value = (((number * 7) + (statement * 13)) % 97) + 1;
                int plan = ((number * StatementsEach) + statement) % plans;
                int line = ++lines[plan];
                string quote = Invariant($"到{year}年，合成指标{number}第{statement}项比例达到");
                seeds[plan].Append(Invariant($"{quote}{value}%以上，持续推进各项工作落实并加强组织领导和统筹协调。\n"));
                passages[plan].Append(Invariant($"  - {{id: p{line}, at: {line}, kind: paragraph}}\n"));
                file.Append(Invariant($"  - id: synthetic-{number:D5}.{statement + 1}\n    jurisdiction: {Places[statement % Places.Length]}\n    plan: synthetic-{plan:D3}\n"));
                file.Append(Invariant($"    kind: {(year == 2020 ? "baseline" : "target")}\n    measure: share\n    value: {value}\n    unit: '%'\n    comparator: '>='\n    year: {year}\n"));
                file.Append(Invariant($"    passage: p{line}\n    quote: {quote}【{value}%以上】\n"));
            }

            yield return ($"content/indicators/synthetic-{number.ToString("D5", CultureInfo.InvariantCulture)}.yaml", Bytes(file));
        }

        for (int plan = 0; plan < plans; plan++)
        {
            string id = Invariant($"synthetic-{plan:D3}");
            byte[] seed = Bytes(seeds[plan]);
            yield return ($"seeds/{id}.txt", seed);
            yield return ($"content/plans/{id}/passages.yaml", Bytes(passages[plan].Append("retired: []\n")));
            yield return ($"content/plans/{id}/plan.yaml", Encoding.UTF8.GetBytes(Invariant($$"""
                id: {{id}}
                title: {zh: 合成市应对气候变化规划{{plan}}, en: Synthetic plan {{plan}}}
                short: {zh: 合成规划{{plan}}, en: Synthetic plan {{plan}}}
                jurisdiction: {{Places[plan % Places.Length]}}
                script: zh-Hans
                period: {from: 2021, to: 2025}
                periodAs: “十四五”
                seed: seeds/{{id}}.txt
                sha256: {{Convert.ToHexStringLower(SHA256.HashData(seed))}}
                english: partial
                marks: []
                shown: []
                parts:
                  - {id: plan, kind: plan, title: {zh: 规划, en: Plan}, from: p1}

                """)));
        }
    }

    public SourceTree Tree(string repository) => SourceTree.Of(Files(repository));

    public void WriteTo(string folder, string repository)
    {
        foreach ((string path, ReadOnlyMemory<byte> content) in Files(repository))
        {
            string target = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, content.Span);
        }
    }

    private static byte[] Bytes(StringBuilder text) => Encoding.UTF8.GetBytes(text.ToString());

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}

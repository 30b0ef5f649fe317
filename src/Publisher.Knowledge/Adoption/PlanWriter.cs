using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Adoption;

/// <summary>
/// Writes plan.yaml of a proposal. What a person must decide or translate is an empty value with the reason beside it: the build names each until it
/// is filled.
/// </summary>
public static class PlanWriter
{
    public static string Write(
        PlanId id,
        string seedPath,
        string seedText,
        Script script,
        bool marked,
        PrintedFacts facts,
        ImmutableArray<ProposedEntry> entries,
        IReadOnlyList<string> hans,
        ImmutableArray<Jurisdiction> jurisdictions)
    {
        StringBuilder yaml = new();
        void Line(string line) => yaml.Append(line).Append('\n');
        string title = facts.Title is null ? "" : YamlText.Quote(facts.Title);
        Line($"# Proposed from {seedPath}. Fill what is empty; compare the rest with the seed.");
        Line($"id: {id}");
        Line($"title: {{zh: {title}, en: }}   # an English title");
        Line($"short: {{zh: {title}, en: }}   # short names, in both languages");
        Line($"jurisdiction: {Place(facts.Title, jurisdictions)}");
        if (facts.Issuer is { } issuer)
        {
            Line($"issuer: {{zh: {YamlText.Quote(issuer)}, en: }}   # its English name");
            Line($"issuerAs: {YamlText.Quote(issuer)}");
        }

        if (facts.DocumentNumber is { } number)
            Line($"documentNumber: {YamlText.Quote(number)}");
        if (facts.Date is { } date)
        {
            Line($"date: {date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
            Line($"dateAs: {YamlText.Quote(facts.DateAs!)}");
        }

        if (facts.Period is { } period)
        {
            Line($"period: {{from: {period.From}, to: {period.To}}}");
            Line($"periodAs: {YamlText.Quote(facts.PeriodAs!)}");
        }

        Line($"script: {(script == Script.Traditional ? "zh-Hant" : "zh-Hans")}");
        Line($"seed: {YamlText.Quote(seedPath)}");
        Line($"sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seedText)))}");
        Line("english: partial");
        if (marked)
            Line($"marks: ['{SeedLine.Emphasis}']");
        Line("parts:");
        foreach (string part in Parts(entries, hans))
            Line(part);
        return yaml.ToString();
    }

    /// <summary>The jurisdiction whose printed name begins the title, the longest name first.</summary>
    private static string Place(string? title, ImmutableArray<Jurisdiction> jurisdictions) =>
        jurisdictions
            .SelectMany(jurisdiction => jurisdiction.Printed.Add(jurisdiction.Name.Zh).Select(name => (jurisdiction.Id, Name: name)))
            .Where(pair => pair.Name.Length > 0 && title is not null && title.StartsWith(pair.Name, StringComparison.Ordinal))
            .OrderByDescending(pair => pair.Name.Length)
            .Select(pair => pair.Id.Value)
            .FirstOrDefault("");

    /// <summary>A part begins at the first notice, at the first passage after it, at each annex, and where the distribution list begins.</summary>
    private static IEnumerable<string> Parts(ImmutableArray<ProposedEntry> entries, IReadOnlyList<string> hans)
    {
        ImmutableArray<ProposedEntry> passages = [.. entries.Where(entry => entry.Drop is null && !entry.Resumes)];
        int body = 0;
        while (body < passages.Length && passages[body].Kind == PassageKind.Notice)
            body++;
        if (body == passages.Length)
            body = 0;
        int annex = 0;
        for (int i = 0; i < passages.Length; i++)
        {
            string text = hans[passages[i].Line - 1].Trim();
            bool isAnnex = i > body && passages[i].Kind == PassageKind.Heading && new SeedLine(1, text) is var line && LineClassifier.Read(line).Kind == LineKind.Annex;
            if (i == 0 && body > 0)
                yield return Part("notice", "notice", "印发通知", "Covering notice", i);
            else if (i == body)
                yield return Part("plan", "plan", "正文", "The plan", i);
            else if (isAnnex)
                yield return Part($"annex-{++annex}", "annex", text, $"Annex {annex}", i);
            else if (i > body && passages[i].Kind == PassageKind.Notice && passages[i - 1].Kind != PassageKind.Notice)
                yield return Part("distribution", "distribution", "抄送与印发", "Distribution and issue", i);
        }
    }

    private static string Part(string id, string kind, string zh, string en, int passage) =>
        $"  - {{id: {id}, kind: {kind}, title: {{zh: {YamlText.Quote(zh)}, en: {en}}}, from: p{passage + 1}}}";
}

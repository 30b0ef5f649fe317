using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Jurisdictions;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Plans;

/// <summary>Reads a plan: plan.yaml, its seed, passages.yaml and en.yaml.</summary>
public static class PlanReader
{
    public const string Folder = "content/plans/";

    public static ReadPlan? Read(SourceTree tree, string folder, ImmutableArray<Jurisdiction> jurisdictions, Findings findings)
    {
        if (YamlFile.Open(tree, $"{folder}plan.yaml", findings) is not { } file)
            return null;
        PlanId id = new(file.Id());
        if (file.Valid && $"{Folder}{id}/" != folder)
            file.Bad("id", $"must be the name of its folder, {folder[Folder.Length..^1]}");
        Bilingual title = file.Bilingual("title");
        Bilingual shortTitle = file.Bilingual("short");
        JurisdictionId jurisdiction = new(file.Text("jurisdiction"));
        if (file.Valid && !jurisdictions.Any(known => known.Id == jurisdiction))
            file.Dangling("jurisdiction", "jurisdiction", jurisdiction.Value);
        Bilingual? issuer = file.OptionalBilingual("issuer");
        string? issuerAs = file.OptionalText("issuerAs");
        string? number = file.OptionalText("documentNumber");
        DateOnly? date = file.OptionalDate("date");
        string? dateAs = file.OptionalText("dateAs");
        Period? period = file.OptionalPeriod("period");
        string? periodAs = file.OptionalText("periodAs");
        Script script = file.Word("script", Words.Scripts);
        string seedPath = file.Text("seed");
        findings.KnowSeed(seedPath, folder);
        string sha256 = file.Text("sha256");
        bool complete = file.Word("english", new Dictionary<string, bool>(StringComparer.Ordinal) { ["partial"] = false, ["complete"] = true });
        ImmutableArray<string> marks = file.Texts("marks");
        foreach (string mark in marks.Where(mark => mark.Length == 0 || mark.Any(char.IsLetterOrDigit)))
            findings.Error("OCP0115", file.PlaceOf("marks"), $"'{mark}' is no mark", "list only signs that carry no meaning, such as **");
        ImmutableArray<(string Printed, string Shown)> shown = [.. file.Entries("shown").Select(entry => ReadShown(entry, findings))];
        ImmutableArray<YamlEntry> partEntries = file.Entries("parts", required: true);
        ListReaders.Unique(partEntries, "id", findings);
        ImmutableArray<PlanPart> parts = [.. partEntries.Select(ReadPart)];
        file.Done();
        if (period is null != periodAs is null && file.Valid)
            file.Bad("period", "and `periodAs:`, the printed words that prove it, go together");
        if (!file.Valid || SeedReader.Read(tree, file, seedPath, sha256, script, $"{folder}zh-Hans.txt", findings) is not { } seed)
            return null;
        string printed = FoldedText.Fold(string.Concat(seed.Hans));
        foreach ((string key, string? words) in (ReadOnlySpan<(string, string?)>)[("documentNumber", number), ("issuerAs", issuerAs), ("dateAs", dateAs), ("periodAs", periodAs)])
            CheckPrinted(file, key, words, printed, seed.Path, findings);
        if (issuer is not null && issuerAs is null)
            file.Bad("issuer", "needs `issuerAs:`, the printed words that prove it");
        CheckDate(file, date, dateAs, findings);
        if (YamlFile.Open(tree, $"{folder}passages.yaml", findings) is not { } passagesFile)
            return null;

        TextCleaner cleaner = new([.. marks.Where(mark => mark.Length > 0)], [.. shown.Where(pair => pair.Printed.Length > 0)]);
        ImmutableArray<PartitionEntry> entries = PartitionReader.Read(passagesFile, seed, findings);
        if (entries.IsEmpty)
            return null;
        CheckParts(file, parts, entries, findings);
        (ImmutableArray<ReadPassage> passages, ImmutableArray<Dropped> dropped) = Partition.Cut(id, seed, entries, [.. parts.Select(part => (part.Id, part.From))], cleaner, findings);
        (passages, FrozenDictionary<PassageId, Place> englishPlaces) = TranslationReader.Read(tree, $"{folder}en.yaml", passages, complete, seed.Path, findings);
        foreach (string language in tree.Languages.Skip(2))
            passages = TranslationReader.ReadFurther(tree, $"{folder}{language}.yaml", language, passages, seed.Path, findings);
        Plan plan = new(
            id, title, shortTitle, jurisdiction, issuer, number, date, period, script, seedPath, sha256, complete, parts,
            [.. passages.Select(passage => passage.Passage)], dropped, seed.Lines.Length)
        {
            Source = tree.Bytes(seedPath)!.Value,
        };
        return new ReadPlan(plan, seed, passages, englishPlaces);
    }

    private static (string, string) ReadShown(YamlEntry entry, Findings findings)
    {
        (string Printed, string Shown) pair = (entry.Text("printed"), entry.Text("as"));
        entry.Done();
        if (entry.Valid && !ShownReading.Same(pair.Printed, pair.Shown))
            findings.Error("OCP0115", entry.PlaceOf("as"), $"'{pair.Printed}' does not read '{pair.Shown}'", "show the same digits, signs and letters, without the code", length: pair.Shown.Length);
        return pair;
    }

    private static PlanPart ReadPart(YamlEntry entry)
    {
        PlanPart part = new(entry.Id(), entry.Word("kind", Words.PartKinds), entry.Bilingual("title"), new PassageId(entry.Text("from")));
        entry.Done();
        return part;
    }

    private static void CheckPrinted(YamlEntry file, string key, string? words, string printed, string seedPath, Findings findings)
    {
        if (words is not null && !printed.Contains(FoldedText.Fold(words), StringComparison.Ordinal))
            findings.Error("OCP0112", file.PlaceOf(key), $"'{words}' does not stand in {seedPath}", "copy the printed words, or leave out what the source does not say", length: words.Length);
    }

    private static void CheckDate(YamlEntry file, DateOnly? date, string? dateAs, Findings findings)
    {
        if (date is null)
            return;
        string expected = $"{date.Value.Year}年{date.Value.Month}月{date.Value.Day}日";
        if (dateAs is null || !FoldedText.Fold(dateAs).Contains(expected, StringComparison.Ordinal))
            findings.Error("OCP0112", file.PlaceOf("date"), $"the printed words do not say {expected}", "give `dateAs:` as printed, and the date it says", length: 10);
    }

    private static void CheckParts(YamlEntry file, ImmutableArray<PlanPart> parts, ImmutableArray<PartitionEntry> entries, Findings findings)
    {
        int last = -1;
        foreach (PlanPart part in parts)
        {
            int index = entries.IndexOf(entries.FirstOrDefault(entry => entry.Id == part.From) ?? entries[0]);
            if (entries[index].Id != part.From || index <= last)
                findings.Error("OCP0114", file.PlaceOf("parts"), $"the part '{part.Id}' does not start at a passage after the part before it", "list the parts in order, each `from:` the passage it starts with");
            last = index;
        }

        PassageId first = entries.First(entry => entry.Id is not null).Id!.Value;
        if (!parts.IsEmpty && parts[0].From != first)
            findings.Error("OCP0114", file.PlaceOf("parts"), $"the first part does not start at {first}, the first passage", "let the parts cover the whole plan");
    }
}

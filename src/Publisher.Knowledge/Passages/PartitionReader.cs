using System.Collections.Immutable;
using System.Globalization;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Passages;

/// <summary>Reads passages.yaml: entries in reading order whose starts stand in the seed.</summary>
public static class PartitionReader
{
    private const int DeepestHeading = 6;

    public static ImmutableArray<PartitionEntry> Read(YamlEntry file, Seed seed, Findings findings)
    {
        ImmutableArray<PartitionEntry>.Builder entries = ImmutableArray.CreateBuilder<PartitionEntry>();
        HashSet<string> ids = new(file.Texts("retired"), StringComparer.Ordinal);
        HashSet<string> retired = [.. ids];
        (int Line, int Offset) last = (1, 0);
        bool first = true;
        foreach (YamlEntry yaml in file.Entries("passages", required: true))
        {
            if (ReadEntry(yaml, seed, last, findings) is not { } entry)
                continue;
            if (!first && (entry.Line, entry.Offset).CompareTo(last) <= 0)
                findings.Error("OCP0105", yaml.PlaceOf("at"), $"the entry starts at line {entry.Line}, not after the entry before it (line {last.Line})", "list the entries in reading order, and give the first words where two start on one line");
            if (entry.Id is { } id && !ids.Add(id.Value))
            {
                if (retired.Contains(id.Value))
                    findings.Error("OCP0113", yaml.PlaceOf("id"), $"the id {id} is retired", "give the passage the next number never used");
                else
                    findings.Error("OCP0007", yaml.PlaceOf("id"), $"the id {id} is given twice", "give the second passage the next number never used");
                continue;
            }

            if (entry.Resumes is { } resumed && !ids.Contains(resumed.Value))
                findings.Error("OCP0111", yaml.PlaceOf("resumes"), $"there is no passage {resumed} before this entry", "resume a passage that began above");
            last = (entry.Line, entry.Offset);
            first = false;
            entries.Add(entry);
        }

        file.Done();
        CheckStart(entries, seed, file, findings);
        return entries.ToImmutable();
    }

    private static void CheckStart(ImmutableArray<PartitionEntry>.Builder entries, Seed seed, YamlEntry file, Findings findings)
    {
        if (entries.Count == 0)
            return;
        PartitionEntry first = entries[0];
        bool uncovered = seed.Lines.Take(first.Line - 1).Any(line => !string.IsNullOrWhiteSpace(line))
            || !string.IsNullOrWhiteSpace(seed.Lines[first.Line - 1][..first.Offset]);
        if (uncovered)
            findings.Error("OCP0106", first.Place, $"text of {seed.Path} before line {first.Line} is in no passage", $"begin {file.File} with an entry for it");
    }

    private static PartitionEntry? ReadEntry(YamlEntry yaml, Seed seed, (int Line, int Offset) last, Findings findings)
    {
        string at = yaml.Text("at");
        DropReason? drop = yaml.OptionalWord("drop", Words.DropReasons);
        string? resumes = yaml.OptionalText("resumes");
        string? id = yaml.OptionalText("id");
        PartitionEntry entry = new(yaml.Place, 0, 0) { Drop = drop, Resumes = resumes is null ? null : new PassageId(resumes) };
        if (drop is null && resumes is null)
        {
            id = yaml.Text("id");
            if (id.Length > 0 && !(id[0] == 'p' && int.TryParse(id.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out int number) && id == $"p{number}"))
                yaml.Bad("id", "must be p and a number");
            PassageKind kind = yaml.Word("kind", Words.PassageKinds);
            entry = entry with
            {
                Id = new PassageId(id),
                Kind = kind,
                Level = kind == PassageKind.Heading ? Level(yaml) : null,
                Number = kind == PassageKind.Column ? yaml.Int("number") : null,
                Table = kind == PassageKind.Table ? ReadShape(yaml) : null,
                Ungrouped = yaml.OptionalWord("group", new Dictionary<string, bool>(StringComparer.Ordinal) { ["none"] = true }) ?? false,
            };
        }

        yaml.Done();
        if (!yaml.Valid || Locate(at, seed, last) is not { } start)
        {
            if (yaml.Valid)
                findings.Error("OCP0104", yaml.PlaceOf("at"), $"'{at}' is not a line of {seed.Path}, or its words do not stand on that line after the entry before", "write the line number, and after it the first words exactly as the seed prints them");
            return null;
        }

        return entry with { Line = start.Line, Offset = start.Offset };
    }

    private static int Level(YamlEntry yaml)
    {
        int level = yaml.Int("level");
        if (yaml.Has("level") && level is < 1 or > DeepestHeading)
            yaml.Bad("level", $"must be 1 (the title of the plan) to {DeepestHeading}");
        return level;
    }

    private static TableShape ReadShape(YamlEntry yaml) => new(
        yaml.Word("cells", new Dictionary<string, bool>(StringComparer.Ordinal) { ["line"] = true, ["tab"] = false }),
        yaml.OptionalInt("width"),
        yaml.OptionalInt("head") ?? 0,
        yaml.OptionalWord("pad", new Dictionary<string, bool>(StringComparer.Ordinal) { ["left"] = true, ["right"] = false }) ?? false,
        yaml.Ints("rows"),
        yaml.Ints("joins"),
        yaml.Ints("groups"));

    private static (int Line, int Offset)? Locate(string at, Seed seed, (int Line, int Offset) last)
    {
        int space = at.IndexOf(' ', StringComparison.Ordinal);
        string number = space < 0 ? at : at[..space];
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int line) || line < 1 || line > seed.Lines.Length)
            return null;
        if (space < 0)
            return (line, 0);
        string words = at[(space + 1)..];
        int from = line == last.Line ? last.Offset : 0;
        int offset = seed.Lines[line - 1].IndexOf(words, from, StringComparison.Ordinal);
        if (offset < 0)
            offset = seed.Hans[line - 1].IndexOf(words, from, StringComparison.Ordinal);
        return offset < 0 ? null : (line, offset);
    }
}

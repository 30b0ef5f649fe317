using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Passages;

/// <summary>Reads en.yaml, and the like files of further languages, and lays the translation beside the passages it was made from.</summary>
public static class TranslationReader
{
    public static (ImmutableArray<ReadPassage> Passages, FrozenDictionary<PassageId, Place> Places) Read(SourceTree tree, string path, ImmutableArray<ReadPassage> passages, bool complete, string seedPath, Findings findings)
    {
        if (complete && !passages.IsEmpty && !tree.Has(path))
            findings.Error("OCP0402", new Place(path, 1, 1), "the file does not exist, and plan.yaml says the English is complete", "translate every passage, or say `english: partial`");
        if (YamlFile.Open(tree, path, findings, required: false) is not { } file)
            return (passages, FrozenDictionary<PassageId, Place>.Empty);
        HashSet<string> known = [.. passages.Select(passage => passage.Passage.Id.Value)];
        foreach (string id in file.Keys.Where(id => !known.Contains(id)))
            findings.Error("OCP0401", file.PlaceOf(id), $"the English of '{id}' belongs to no passage", "take it out, or correct the id", length: id.Length);
        ImmutableArray<ReadPassage>.Builder translated = ImmutableArray.CreateBuilder<ReadPassage>(passages.Length);
        Dictionary<PassageId, Place> places = [];
        foreach (ReadPassage passage in passages)
        {
            string id = passage.Passage.Id.Value;
            YamlEntry? entry = file.OptionalEntry(id);
            Translation? english = entry is null ? null : ReadOne(entry, passage, seedPath, findings);
            if (english is not null)
                places.Add(passage.Passage.Id, entry!.PlaceOf(passage.Passage.Table is null ? "text" : "rows"));
            if (english is null && complete && !file.Has(id))
                findings.Error("OCP0402", file.Place, $"passage {id} has no English, and plan.yaml says the English is complete", "translate it, or say `english: partial`");
            translated.Add(english is null ? passage : passage with { Passage = passage.Passage with { English = english } });
        }

        return (translated.MoveToImmutable(), places.ToFrozenDictionary());
    }

    /// <summary>Lays a further language of the site beside the passages: a passage it lacks is counted, whatever plan.yaml says of the English.</summary>
    public static ImmutableArray<ReadPassage> ReadFurther(SourceTree tree, string path, string language, ImmutableArray<ReadPassage> passages, string seedPath, Findings findings)
    {
        YamlEntry? file = YamlFile.Open(tree, path, findings, required: false);
        HashSet<string> known = [.. passages.Select(passage => passage.Passage.Id.Value)];
        foreach (string id in file?.Keys.Where(id => !known.Contains(id)) ?? [])
            findings.Error("OCP0401", file!.PlaceOf(id), $"the text of '{id}' belongs to no passage", "take it out, or correct the id", length: id.Length);
        return [.. passages.Select(Laid)];

        ReadPassage Laid(ReadPassage passage)
        {
            if (file?.OptionalEntry(passage.Passage.Id.Value) is { } entry)
                return ReadOne(entry, passage, seedPath, findings) is { } translation ? passage with { Passage = passage.Passage with { Further = passage.Passage.Further.SetItem(language, translation) } } : passage;
            findings.Gap(language);
            return passage;
        }
    }

    /// <summary>The stamp that ties English to the source it was made from: the first 8 hex digits of the SHA-256 of the passage's text.</summary>
    public static string Stamp(Passage passage) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passage.Source)))[..8];

    private static Translation? ReadOne(YamlEntry entry, ReadPassage passage, string seedPath, Findings findings)
    {
        string? of = entry.OptionalText("of");
        TranslationStatus status = entry.Word("status", Words.TranslationStatuses);
        ImmutableArray<ImmutableArray<string>>? rows = entry.OptionalRows("rows");
        string text = passage.Passage.Table is null ? entry.Text("text") : "";
        entry.Done();
        if (!entry.Valid)
            return null;
        string source = $"{seedPath}:{passage.Passage.Lines.First}";
        if (of is null)
            findings.Warning("OCP0409", entry.Place, $"the English of {passage.Passage.Id} is not stamped with the source it was made from", $"read it against {source} once more, then run `adopt english`");
        else if (of != Stamp(passage.Passage))
            findings.Error("OCP0403", entry.PlaceOf("of"), $"the source of {passage.Passage.Id} has changed since its English was made", $"compare the English with {source}, then delete `of:` and run `adopt english`", source, of.Length);
        if (passage.Passage.Table is { } table)
        {
            if (rows is null || rows.Value.Length != table.Rows.Length || rows.Value.Any(row => row.Length != table.Width))
            {
                findings.Error("OCP0404", entry.Place, $"the English table of {passage.Passage.Id} is not {table.Rows.Length} rows of {table.Width} cells", "give every row and cell of the table, empty ones too", source);
                return null;
            }

            text = string.Join(' ', rows.Value.SelectMany(row => row).Where(cell => cell.Length > 0));
        }
        else if (rows is not null)
        {
            findings.Error("OCP0404", entry.PlaceOf("rows"), $"passage {passage.Passage.Id} is no table", "give `text:`", source);
        }

        return new Translation(text, rows ?? [], status);
    }
}

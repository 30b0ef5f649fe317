using System.Collections.Immutable;
using System.Text;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Reading;

namespace Publisher.Adopting;

/// <summary>Puts the stamp of its source on English that has none, and touches no other character of en.yaml.</summary>
public static class EnglishStamps
{
    /// <summary>The file with its new stamps, and how many there are.</summary>
    public static (string Text, int Added) Add(SourceTree tree, string path, ImmutableArray<Passage> passages, Findings findings)
    {
        string text = tree.Text(path) ?? "";
        if (YamlFile.Open(tree, path, findings) is not { } file)
            return (text, 0);
        List<(int At, string Insert)> insertions = [];
        int[] lines = LineStarts(text);
        foreach (Passage passage in passages)
        {
            string id = passage.Id.Value;
            if (!file.Has(id) || file.OptionalEntry(id) is not { } entry || entry.Has("of"))
                continue;
            insertions.Add(Insertion(text, lines, file.PlaceOf(id), TranslationReader.Stamp(passage)));
        }

        StringBuilder stamped = new(text);
        foreach ((int at, string insert) in insertions.OrderByDescending(insertion => insertion.At))
            stamped.Insert(at, insert);
        return (stamped.ToString(), insertions.Count);
    }

    /// <summary>A line before the first key of a block, as far in as that key; words behind the brace of `{status: ..., text: ...}`.</summary>
    private static (int At, string Insert) Insertion(string text, int[] lines, Place entry, string stamp)
    {
        int line = lines[entry.Line - 1];
        int start = line + entry.Column - 1;
        if (text[start] == '{')
            return (start + 1, $"of: '{stamp}', ");
        string lineEnd = text.AsSpan(0, line).EndsWith("\r\n") ? "\r\n" : "\n";
        return (line, $"{text[line..start]}of: '{stamp}'{lineEnd}");
    }

    private static int[] LineStarts(string text) =>
        [0, .. text.Index().Where(character => character.Item == '\n').Select(character => character.Index + 1)];
}

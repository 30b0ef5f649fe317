using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Lexicon;

/// <summary>Reads content/lexicon.yaml.</summary>
public static class WordListReader
{
    public const string Path = "content/lexicon.yaml";

    public static WordList Read(SourceTree tree, Findings findings)
    {
        if (YamlFile.Open(tree, Path, findings, required: false) is not { } file)
            return new(FrozenDictionary<Comparator, ImmutableArray<string>>.Empty, [], [], [], []);
        WordList words = new(
            Comparators(file.Entries("comparators", required: true)),
            [.. file.Entries("qualifiers", required: true).Select(Word)],
            [.. file.Entries("efforts", required: true).Select(Word)],
            [.. file.Entries("forces", required: true).Select(entry => Meaning(entry, entry.Word("force", Words.Forces)))],
            [.. file.Entries("directions", required: true).Select(entry => Meaning(entry, entry.Word("direction", Words.Directions)))])
        {
            States = [.. file.Entries("states", required: true).Select(entry => Meaning(entry, entry.Word("state", Words.ProjectStates)))],
            Funding = [.. file.Entries("funding", required: true).Select(entry => Meaning(entry, entry.Word("kind", Words.FundingKinds)))],
            Rates = [.. file.Entries("rates", required: true).Select(entry => Meaning(entry, entry.Word("per", Words.Rates)))],
        };
        file.Done();
        return words;
    }

    private static FrozenDictionary<Comparator, ImmutableArray<string>> Comparators(ImmutableArray<YamlEntry> entries)
    {
        Dictionary<Comparator, ImmutableArray<string>> forms = [];
        foreach (YamlEntry entry in entries)
        {
            Comparator comparator = entry.Word("comparator", Words.Comparators);
            if (!forms.TryAdd(comparator, Forms(entry, "english")))
                entry.Bad("comparator", "must be listed once");
            entry.Done();
        }

        return forms.ToFrozenDictionary();
    }

    private static PrintedWord Word(YamlEntry entry)
    {
        PrintedWord word = new(FoldedText.Fold(entry.Text("printed")), Forms(entry, "english"));
        entry.Done();
        return word;
    }

    private static Meaning<T> Meaning<T>(YamlEntry entry, T value)
    {
        Meaning<T> meaning = new(value, [.. Forms(entry, "printed").Select(FoldedText.Fold)], [.. entry.Texts("except").Select(FoldedText.Fold)]);
        entry.Done();
        return meaning;
    }

    /// <summary>At least one, none of them empty: an empty form would stand in every text.</summary>
    private static ImmutableArray<string> Forms(YamlEntry entry, string key)
    {
        ImmutableArray<string> forms = entry.Texts(key);
        if (forms.IsEmpty || forms.Any(string.IsNullOrWhiteSpace))
            entry.Bad(key, "must list at least one form, none of them empty");
        return forms;
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Names;

/// <summary>Reads `otherNames:` and `nearNames:` of an indicator or a term: lists under the code of their language, and under `shared:` those that another entry claims too.</summary>
public static class OtherNamesReader
{
    private const string Same = "otherNames";
    private const string Near = "nearNames";
    private const string Shared = "shared";

    /// <param name="own">The name and the printed and accepted forms of the entry.</param>
    public static OtherNames Read(YamlEntry entry, IEnumerable<string> own, Findings findings)
    {
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        foreach (string name in own)
            known.TryAdd(Key(name), name);
        HashSet<string> given = new(StringComparer.Ordinal);
        return new(Read(entry, Same), Read(entry, Near));

        ImmutableArray<OtherName> Read(YamlEntry of, string list)
        {
            if (of.OptionalEntry(list) is not { } names)
                return [];
            ImmutableArray<string> shared = list == Same ? names.Texts(Shared) : [];
            ImmutableArray<OtherName> read = [.. of.Languages.Where(names.Has).SelectMany(code => names.PlacedTexts(code).Select(text => new OtherName(code, text.Text, text.Place, shared.Any(other => Key(other) == Key(text.Text)))))];
            names.Done();
            foreach (OtherName name in read)
                Check(name);
            foreach (string missing in shared.Where(text => !read.Any(name => Key(name.Text) == Key(text))))
                findings.Error("OCP0446", names.PlaceOf(Shared), $"'{missing}' is shared, and not in a list beside it", "write it in the list of its language too");
            return read;
        }

        void Check(OtherName name)
        {
            string key = Key(name.Text);
            if (key.Length == 0)
                findings.Error("OCP0015", name.Place, "a name is blank", "write the name, or take it out");
            else if (known.TryGetValue(key, out string? form))
                findings.Error("OCP0444", name.Place, $"'{name.Text}' is called so already: {form}", "take it out; names, printed forms and accepted forms are found as they are", length: name.Text.Length);
            else if (!given.Add($"{name.Language} {key}"))
                findings.Error("OCP0445", name.Place, $"'{name.Text}' is given twice", "give it once, under `otherNames` where it is the thing itself, under `nearNames` where it is something else", length: name.Text.Length);
        }
    }

    /// <summary>Two names with one key are typed alike.</summary>
    internal static string Key(string name) => FoldedText.Fold(name).ToLowerInvariant();
}

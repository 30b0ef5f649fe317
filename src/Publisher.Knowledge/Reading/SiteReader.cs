using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Reading;

/// <summary>Reads what belongs to the site as a whole: site.yaml, the interface words, the prose pages.</summary>
public static class SiteReader
{
    private const string Pages = "content/pages/";

    public static SiteCard? Card(SourceTree tree, Findings findings)
    {
        if (YamlFile.Open(tree, "content/site.yaml", findings) is not { } file)
            return null;
        string origin = file.Text("origin");
        if (file.Valid && (!Uri.TryCreate(origin, UriKind.Absolute, out Uri? uri) || uri.Scheme is not ("https" or "http") || origin.EndsWith('/')))
            file.Bad("origin", "must be an address such as https://open-climate-plans.example, without a stroke at its end");
        DateOnly? asOf = file.OptionalDate("asOf");
        if (asOf is null && !file.Has("asOf"))
            file.Text("asOf");
        SiteCard card = new(file.Bilingual("name"), origin, file.Text("version"), asOf ?? default, file.OptionalDate("published"));
        file.Done();
        return file.Valid ? card : null;
    }

    public static Interface Interface(SourceTree tree, Findings findings)
    {
        Dictionary<string, (string Text, Place Place)> chinese = Words(tree, "content/interface/zh.yaml", findings);
        Dictionary<string, (string Text, Place Place)> english = Words(tree, "content/interface/en.yaml", findings);
        foreach ((string key, (string _, Place place)) in chinese.Where(pair => !english.ContainsKey(pair.Key)))
            findings.Error("OCP0408", place, $"'{key}' has no English", $"add `{key}:` to content/interface/en.yaml", length: key.Length);
        foreach ((string key, (string _, Place place)) in english.Where(pair => !chinese.ContainsKey(pair.Key)))
            findings.Error("OCP0408", place, $"'{key}' has no Chinese", $"add `{key}:` to content/interface/zh.yaml", length: key.Length);
        foreach ((string key, (string zh, Place place)) in chinese.Where(pair => english.ContainsKey(pair.Key)))
            CheckPlaceholders(key, zh, place, english[key].Text, english[key].Place, findings);
        return new Interface(chinese.Where(pair => english.ContainsKey(pair.Key))
            .ToFrozenDictionary(pair => pair.Key, pair => new Bilingual(pair.Value.Text, english[pair.Key].Text), StringComparer.Ordinal));
    }

    public static ImmutableArray<ProsePage> Prose(SourceTree tree, Findings findings)
    {
        ImmutableArray<ProsePage>.Builder pages = ImmutableArray.CreateBuilder<ProsePage>();
        foreach (string path in tree.Paths.Where(path => path.StartsWith(Pages, StringComparison.Ordinal) && ContentFiles.IsRead(path)))
        {
            string name = path[Pages.Length..].Split('.')[0];
            string otherPath = path.EndsWith(".zh.md", StringComparison.Ordinal) ? $"{Pages}{name}.en.md" : $"{Pages}{name}.zh.md";
            if (!tree.Has(otherPath))
                findings.Error("OCP0410", new Place(path, 1, 1), $"there is no {otherPath}", "write the page in both languages");
            else if (path.EndsWith(".zh.md", StringComparison.Ordinal))
                pages.Add(Page(name, tree.Text(path)!, tree.Text(otherPath)!, path, otherPath, findings));
        }

        return pages.ToImmutable();
    }

    /// <summary>Both languages are filled with the same values. Only a text for one thing (`.one`) may say the number in words.</summary>
    private static void CheckPlaceholders(string key, string zh, Place zhPlace, string en, Place enPlace, Findings findings)
    {
        ImmutableArray<int> chinese = Placeholders.In(zh);
        ImmutableArray<int> english = Placeholders.In(en);
        bool malformed = false;
        foreach ((string text, Place place) in (ReadOnlySpan<(string, Place)>)[(zh, zhPlace), (en, enPlace)])
        {
            int at = Placeholders.Malformed(text, isFilled: !chinese.IsEmpty || !english.IsEmpty);
            if (at < 0)
                continue;
            malformed = true;
            findings.Error("OCP0413", place, $"a brace of '{key}' is of no place to fill: …{text[at..Math.Min(text.Length, at + 12)]}", "write `{0}`, `{1}` … for what the program fills in, and no other brace beside them", length: text.Length);
        }

        if (!malformed && !(key.EndsWith(".one", StringComparison.Ordinal) ? chinese.Except([0]).SequenceEqual(english.Except([0])) : chinese.SequenceEqual(english)))
            findings.Error("OCP0412", enPlace, $"the English of '{key}' fills {Written(english)}, the Chinese {Written(chinese)}", "use the same places in both languages", length: en.Length);
    }

    private static string Written(ImmutableArray<int> places) =>
        places.IsEmpty ? "nothing" : string.Join(' ', places.Select(place => $"{{{place}}}"));

    private static ProsePage Page(string name, string chinese, string english, string path, string englishPath, Findings findings)
    {
        ControlCharacters.Check(path, chinese, findings);
        ControlCharacters.Check(englishPath, english, findings);
        (string zhTitle, string zhText) = Split(chinese);
        (string enTitle, string enText) = Split(english);
        if (zhTitle.Length == 0 || enTitle.Length == 0)
            findings.Error("OCP0410", new Place(path, 1, 1), "a prose page begins with its title", "write `# Title` on the first line of both languages");
        return new ProsePage(name, new Bilingual(zhTitle, enTitle), new Bilingual(zhText, enText));
    }

    private static (string Title, string Text) Split(string markdown)
    {
        int end = markdown.IndexOf('\n', StringComparison.Ordinal);
        string first = end < 0 ? markdown : markdown[..end];
        return first.StartsWith("# ", StringComparison.Ordinal) ? (first[2..].Trim(), end < 0 ? "" : markdown[(end + 1)..]) : ("", markdown);
    }

    private static Dictionary<string, (string Text, Place Place)> Words(SourceTree tree, string path, Findings findings)
    {
        Dictionary<string, (string, Place)> words = new(StringComparer.Ordinal);
        if (YamlFile.Open(tree, path, findings) is not { } file)
            return words;
        foreach (string key in file.Keys)
            words[key] = (file.Text(key), file.PlaceOf(key));
        file.Done();
        return words;
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Reading;

/// <summary>Reads what belongs to the site as a whole: site.yaml, the prose pages.</summary>
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

    public static ImmutableArray<ProsePage> Prose(SourceTree tree, Findings findings)
    {
        ImmutableArray<ProsePage>.Builder pages = ImmutableArray.CreateBuilder<ProsePage>();
        foreach (string path in tree.Paths.Where(path => path.StartsWith(Pages, StringComparison.Ordinal) && ContentFiles.IsRead(path)))
        {
            string name = path[Pages.Length..].Split('.')[0];
            string otherPath = path.EndsWith(".zh.md", StringComparison.Ordinal) ? $"{Pages}{name}.en.md" : $"{Pages}{name}.zh.md";
            if (!tree.Has(otherPath))
                findings.Error("OCP0410", new Place(path, 1, 1), $"there is no {otherPath}", "write the page in both languages");
            else if (path.EndsWith(".zh.md", StringComparison.Ordinal) && tree.IsText(path) && tree.IsText(otherPath))
                pages.Add(Page(name, tree.Text(path)!, tree.Text(otherPath)!, path, otherPath, findings));
        }

        return pages.ToImmutable();
    }

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
}

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
        IEnumerable<string> names = tree.Paths
            .Where(path => path.StartsWith(Pages, StringComparison.Ordinal) && ContentFiles.IsRead(path, tree.Languages))
            .Select(path => path[Pages.Length..].Split('.')[0])
            .Distinct(StringComparer.Ordinal);
        foreach (string name in names)
        {
            string[] paths = [.. tree.Languages.Select(code => $"{Pages}{name}.{code}.md")];
            if (Array.Find(paths[..2], path => !tree.Has(path)) is { } missing)
                findings.Error("OCP0410", new Place(Array.Find(paths, tree.Has)!, 1, 1), $"there is no {missing}", "write the page in Chinese and English");
            else if (paths.All(path => !tree.Has(path) || tree.IsText(path)))
                pages.Add(Page(name, tree, paths, findings));
        }

        return pages.ToImmutable();
    }

    /// <summary>The Chinese, the English, and the further languages the page is written in.</summary>
    private static ProsePage Page(string name, SourceTree tree, string[] paths, Findings findings)
    {
        (string Code, string Title, string Text)[] written = [.. from pair in tree.Languages.Zip(paths) where Has(pair.Second, pair.First) select Read(pair.First, pair.Second)];
        return new ProsePage(
            name,
            Bilingual.Of(written[0].Title, written[1].Title, written.Skip(2).Select(one => (one.Code, one.Title))),
            Bilingual.Of(written[0].Text, written[1].Text, written.Skip(2).Select(one => (one.Code, one.Text))));

        bool Has(string path, string code)
        {
            if (tree.Has(path))
                return true;
            findings.Gap(code);
            return false;
        }

        (string Code, string Title, string Text) Read(string code, string path)
        {
            string markdown = tree.Text(path)!;
            ControlCharacters.Check(path, markdown, findings);
            (string title, string text) = Split(markdown);
            if (title.Length == 0)
                findings.Error("OCP0410", new Place(path, 1, 1), "a prose page begins with its title", "write `# Title` on the first line of every language");
            return (code, title, text);
        }
    }

    private static (string Title, string Text) Split(string markdown)
    {
        int end = markdown.IndexOf('\n', StringComparison.Ordinal);
        string first = end < 0 ? markdown : markdown[..end];
        return first.StartsWith("# ", StringComparison.Ordinal) ? (first[2..].Trim(), end < 0 ? "" : markdown[(end + 1)..]) : ("", markdown);
    }
}

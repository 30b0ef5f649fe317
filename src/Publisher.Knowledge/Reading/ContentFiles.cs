using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;

namespace Publisher.Knowledge.Reading;

/// <summary>The files that content/ may hold. What has another name is read by nothing, so that its content would be missing without a word.</summary>
public static class ContentFiles
{
    private const string Indicators = "content/indicators/";
    private const string Pages = "content/pages/";
    private const string Plans = "content/plans/";
    private const string Templates = "content/theme/templates/";
    private const string Styles = "content/theme/styles/";

    private static readonly string[] Fixed =
    [
        "content/README.md", "content/site.yaml", "content/jurisdictions.yaml", "content/sectors.yaml",
        "content/lexicon.yaml", "content/units.yaml", "content/organizations.yaml", "content/glossary.yaml", "content/documents.yaml", "content/discrepancies.yaml", "content/redirects.yaml",
        "content/permalinks.lock",
    ];

    private static readonly string[] OfPlan = ["plan.yaml", "passages.yaml", "projects.yaml", "assignments.yaml", "notes.yaml", "zh-Hans.txt"];

    public static void Check(SourceTree tree, Findings findings)
    {
        foreach (UnreadableFile file in tree.Unreadable)
            findings.Error("OCP0018", new Place(file.Path, 1, 1), file.Why, file.Cure);
        foreach (string path in tree.Paths.Where(path => path.StartsWith("content/", StringComparison.Ordinal) && IsRead(path, tree.Languages) && !path.EndsWith("/zh-Hans.txt", StringComparison.Ordinal) && !tree.IsText(path)))
            findings.Error("OCP0001", new Place(path, 1, 1), "the file is not UTF-8", "save it as UTF-8");
        foreach (string path in tree.Paths.Where(path => path.StartsWith("content/", StringComparison.Ordinal) && !IsRead(path, tree.Languages)))
        {
            string? meant = Meant(path, tree.Languages);
            string cure = meant switch
            {
                null => "take it out of content/; content/README.md lists the files",
                _ when tree.Has(meant) => $"take it out: there is {meant} already",
                _ => $"did you mean {meant}?",
            };
            findings.Error("OCP0010", new Place(path, 1, 1), "nothing reads this file", cure);
        }
    }

    /// <summary>Whether a site in these languages reads the file.</summary>
    public static bool IsRead(string path, ImmutableArray<string> languages)
    {
        if (Fixed.Contains(path, StringComparer.Ordinal) || LanguageFiles.IsOne(path))
            return true;
        if (path.StartsWith(Indicators, StringComparison.Ordinal))
            return Stem(path[Indicators.Length..], ".yaml");
        if (path.StartsWith(Pages, StringComparison.Ordinal))
            return languages.Any(code => Stem(path[Pages.Length..], $".{code}.md"));
        if (path.StartsWith(Templates, StringComparison.Ordinal))
            return path.EndsWith(".html", StringComparison.Ordinal);
        if (path.StartsWith(Styles, StringComparison.Ordinal))
            return path.EndsWith(".css", StringComparison.Ordinal);
        return path.StartsWith(Plans, StringComparison.Ordinal)
            && path[Plans.Length..].Split('/') is [{ Length: > 0 }, string name]
            && FilesOfPlan(languages).Contains(name, StringComparer.Ordinal);
    }

    /// <summary>A plan has its source, and a file for each translation.</summary>
    private static IEnumerable<string> FilesOfPlan(ImmutableArray<string> languages) => OfPlan.Concat(languages.Skip(1).Select(code => $"{code}.yaml"));

    /// <summary>A name with this ending, and neither a folder nor another dot before it.</summary>
    private static bool Stem(string name, string ending) =>
        name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal) && name.AsSpan(0, name.Length - ending.Length).IndexOfAny('/', '.') < 0;

    private static string? Meant(string path, ImmutableArray<string> languages)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        string folder = path[..(path.Length - name.Length)];
        if (folder == Indicators && name.Contains('.', StringComparison.Ordinal))
            return Nearest.To(path, [$"{folder}{name[..name.IndexOf('.', StringComparison.Ordinal)]}.yaml"]);
        if (folder == Pages && name.Contains('.', StringComparison.Ordinal))
            return Nearest.To(path, languages.Select(code => $"{folder}{name[..name.IndexOf('.', StringComparison.Ordinal)]}.{code}.md"));
        return folder.StartsWith(Plans, StringComparison.Ordinal) && folder.Length > Plans.Length
            ? Nearest.To(path, FilesOfPlan(languages).Select(file => folder + file))
            : Nearest.To(path, Fixed);
    }
}

using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Publisher.Sources;
using Publisher.Theme;

namespace Publisher.Tests.Building;

/// <summary>The site as it is published, from the real seeds and content, built once into memory.</summary>
public static class RealSite
{
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<Built> Built = new(() => Publisher.Tests.Built.From(SourceFolder.Read(Root), new TemplateTheme()));

    public static IEnumerable<(string Path, IHtmlDocument Page)> Pages(string language)
    {
        HtmlParser parser = new();
        return Built.Value.Files.Keys
            .Where(path => path.StartsWith($"{language}/", StringComparison.Ordinal) && path.EndsWith(".html", StringComparison.Ordinal))
            .Select(path => (path, parser.ParseDocument(Built.Value[path])));
    }

    public static IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Built.Value[path]);

    public static string Text(string path) => Built.Value[path];

    /// <summary>Paths of all files, from the output folder.</summary>
    public static IEnumerable<string> Paths => Built.Value.Files.Keys;

    /// <summary>The names the site promises to keep.</summary>
    public static IReadOnlySet<string> Locked => Built.Value.Result.Lock!.Names;

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Publisher.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests must run inside the repository");
    }
}

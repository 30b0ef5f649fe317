using System.Collections.Frozen;
using System.Collections.Immutable;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Publisher.Sources;
using Publisher.Theme;
using Publisher.Theme.Pictures;

namespace Publisher.Tests.Building;

/// <summary>The site as it is published, from the real seeds and content, built once into memory.</summary>
public static class RealSite
{
    public static string Root { get; } = FindRoot();

    private static readonly Lazy<Built> Built = new(() => Publisher.Tests.Built.From(SourceFolder.Read(Root), new TemplateTheme(painter: new KeptPictures(Path.Combine(Root, ".cache", "pictures"), new SkiaPainter()))));

    /// <summary>Each page is parsed once. Tests that read pages are of one collection, <see cref="RealPages"/>: a document bears one reader at a time.</summary>
    private static readonly Lazy<ImmutableArray<(string Path, IHtmlDocument Page)>> Parsed = new(() =>
    [
        .. Built.Value.Files.Keys.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).AsParallel().AsOrdered()
            .Select(path => (path, new HtmlParser().ParseDocument(Built.Value[path]))),
    ]);

    private static readonly Lazy<FrozenDictionary<string, IHtmlDocument>> ByPath = new(() => Parsed.Value.ToFrozenDictionary(page => page.Path, page => page.Page, StringComparer.Ordinal));

    /// <summary>The pages of a language, in the order of their paths.</summary>
    public static IEnumerable<(string Path, IHtmlDocument Page)> Pages(string language) =>
        Parsed.Value.Where(page => page.Path.StartsWith($"{language}/", StringComparison.Ordinal));

    public static IHtmlDocument Page(string path) => ByPath.Value[path];

    /// <summary>What a rule finds wrong on the pages of a language, each after its path; twenty at most.</summary>
    public static string[] Faults(string language, Func<string, IHtmlDocument, IEnumerable<string>> rule) =>
        [.. Pages(language).AsParallel().AsOrdered().SelectMany(page => rule(page.Path, page.Page).Select(fault => $"{page.Path}: {fault.Trim()}").ToArray()).Take(20)];

    public static byte[] Bytes(string path) => Built.Value.Files[path];

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

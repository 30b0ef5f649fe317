using System.Collections.Immutable;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Theme;

namespace Publisher.Browser.Tests.Site;

/// <summary>The whole site, from the real seeds and content, in a folder of its own.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly ImmutableDictionary<(PageType, Language), ImmutableArray<Page>> examples;

    private BuiltSite(string folder, ImmutableArray<Page> pages, Func<Page, long> size)
    {
        Folder = folder;
        Pages = pages;
        examples = pages
            .GroupBy(page => (page.Type, page.Language))
            .ToImmutableDictionary(group => group.Key, group => ImmutableArray.Create(group.First(), group.MaxBy(size)!).Distinct().ToImmutableArray());
    }

    public string Folder { get; }

    public ImmutableArray<Page> Pages { get; }

    /// <summary>The first page of a type and the largest one, which holds the most that can go wrong.</summary>
    public ImmutableArray<Page> Examples(PageType type, Language language) =>
        examples.TryGetValue((type, language), out ImmutableArray<Page> pages) ? pages : throw new InvalidOperationException($"the content gives rise to no page of type {type}");

    public static BuiltSite Build()
    {
        KnowledgeReading reading = KnowledgeReader.Read(Sources());
        SitePlan plan = SitePlan.Of(reading.Knowledge ?? throw new InvalidOperationException(
            "the content has errors:\n" + string.Join('\n', reading.Diagnostics.Take(20).Select(found => $"{found.Place}: {found.Code}: {found.Message}"))));
        RazorTheme theme = new();
        string folder = Directory.CreateTempSubdirectory("open-climate-plans-").FullName;
        foreach (SiteFile file in plan.Files.Concat(theme.Files))
            Write(folder, file.Path, file.Content);
        Parallel.ForEach(plan.Pages.Pages, page =>
        {
            RenderedPage rendered = theme.Render(page);
            Write(folder, page.FilePath, rendered.Html);
            if (page.CopyPath is { } copy)
                Write(folder, copy, rendered.Html);
        });
        return new BuiltSite(folder, plan.Pages.Pages, page => new FileInfo(Path.Combine(folder, page.FilePath)).Length);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static SourceTree Sources() => SourceTree.Of(
        from top in (string[])["seeds", "content"]
        from path in Directory.EnumerateFiles(Path.Combine(Repository.Root, top), "*", SearchOption.AllDirectories)
        select (Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(path)));

    private static void Write(string folder, string path, ReadOnlyMemory<byte> content)
    {
        string full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, content.Span);
    }
}

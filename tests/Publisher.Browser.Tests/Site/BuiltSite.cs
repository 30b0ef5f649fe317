using System.Collections.Immutable;
using Publisher.Building;
using Publisher.Knowledge.Reading;
using Publisher.Knowledge.Text;
using Publisher.Publishing;
using Publisher.Site.Pages;
using Publisher.Sources;
using Publisher.Theme;

namespace Publisher.Browser.Tests.Site;

/// <summary>The whole site, built by the program from the real seeds and content, in a folder of its own.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly string scratch;
    private readonly ImmutableDictionary<(PageType, Language), ImmutableArray<Page>> examples;

    private BuiltSite(string scratch, string folder, IEnumerable<Page> pages)
    {
        this.scratch = scratch;
        Folder = folder;
        examples = pages
            .GroupBy(page => (page.Type, page.Language))
            .ToImmutableDictionary(group => group.Key, group => ImmutableArray.Create(group.First(), group.MaxBy(Size)!).Distinct().ToImmutableArray());
    }

    public string Folder { get; }

    /// <summary>The first page of a type and the largest one, which holds the most that can go wrong.</summary>
    public ImmutableArray<Page> Examples(PageType type, Language language) =>
        examples.TryGetValue((type, language), out ImmutableArray<Page> pages) ? pages : throw new InvalidOperationException($"the content gives rise to no page of type {type}");

    public static BuiltSite Build()
    {
        SourceTree sources = SourceFolder.Read(Repository.Root);
        string temporary = Directory.CreateTempSubdirectory("open-climate-plans-").FullName;
        string folder = Path.Combine(temporary, "output");
        using FolderOutput output = FolderOutput.Open(folder);
        BuildResult result = SiteBuild.Run(() => sources, new BuildRequest(), new RazorTheme(), output, new Steps());
        return result.Succeeded
            ? new BuiltSite(temporary, folder, PageList.Of(ProvedSources.Of(sources, origin: null).Knowledge!).Pages)
            : throw new InvalidOperationException("the site cannot be built:\n" + string.Join('\n', result.Diagnostics.Take(20).Select(found => $"{found.Place}: {found.Code}: {found.Message}")));
    }

    public void Dispose() => Directory.Delete(scratch, recursive: true);

    private long Size(Page page) => new FileInfo(Path.Combine(Folder, page.FilePath)).Length;
}

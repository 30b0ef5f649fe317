using System.Collections.Immutable;
using Publisher.Building;
using Publisher.Knowledge.Text;
using Publisher.Publishing;
using Publisher.Site.Pages;
using Publisher.Sources;
using Publisher.Theme;
using Publisher.Theme.Pictures;

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
    public ImmutableArray<Page> Examples(PageType type, Language language) => examples[(type, language)];

    public static BuiltSite Build()
    {
        string temporary = Directory.CreateTempSubdirectory("open-climate-plans-").FullName;
        string folder = Path.Combine(temporary, "output");
        using SkiaPainter painter = new();
        using FolderOutput output = FolderOutput.Open(folder);
        BuildResult result = SiteBuild.Run(() => SourceFolder.Read(Repository.Root), new BuildRequest(), new TemplateTheme(painter: new KeptPictures(Path.Combine(Repository.Root, ".cache", "pictures"), painter)), output, new Steps());
        return result.Succeeded
            ? new BuiltSite(temporary, folder, PublishedPages.All)
            : throw new InvalidOperationException("the site cannot be built:\n" + string.Join('\n', result.Diagnostics.Take(20).Select(found => $"{found.Place}: {found.Code}: {found.Message}")));
    }

    public void Dispose() => Directory.Delete(scratch, recursive: true);

    private long Size(Page page) => new FileInfo(Path.Combine(Folder, page.FilePath)).Length;
}

using System.Collections.Immutable;
using Publisher.Checking;
using Publisher.Knowledge;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Text;
using Publisher.Site;
using Publisher.Site.Output;
using Publisher.Site.Pages;
using Publisher.Site.Pictures;
using Publisher.Site.Views;

namespace Publisher.Shards;

/// <summary>Shards put together: a whole build proves, plans and checks everything, and takes the bytes of pages and files from the shards instead of making them.</summary>
public sealed class ShardSet
{
    private readonly ImmutableArray<ShardFolder> folders;

    private ShardSet(ImmutableArray<ShardFolder> folders) => this.folders = folders;

    /// <summary>The shards in these folders, or what is wrong with them.</summary>
    /// <param name="sources">What shards of these sources say that they were made from.</param>
    public static (ShardSet Set, ImmutableArray<Diagnostic> Faults) In(ImmutableArray<string> paths, string sources)
    {
        (string Path, ShardFolder? Folder)[] asked = [.. paths.Select(path => (path, ShardFolder.At(path)))];
        return (
            new ShardSet([.. asked.Select(one => one.Folder).OfType<ShardFolder>()]),
            [
                .. asked.Where(one => one.Folder is null).Select(one => PageDiagnostic.Error("OCP0525", one.Path, "no shard was built in this folder", "build it there with --only and --output")),
                .. asked.Where(one => one.Folder is { } folder && folder.Sources != sources).Select(one => PageDiagnostic.Error("OCP0526", one.Path, "this shard was made from other sources, for another origin or by another program", "build all shards from one checkout, with the same --origin as here")),
            ]);
    }

    /// <summary>The plan with the bytes of the shards, or what none of them holds.</summary>
    public (SitePlan Plan, ITheme Theme, ImmutableArray<Diagnostic> Missing) Take(SitePlan plan, ITheme theme)
    {
        ImmutableArray<SiteFile> files = plan.FilesWith(theme);
        string[] missing = [.. plan.Pages.Pages.Select(page => page.FilePath).Concat(files.Select(file => file.Path)).Where(path => ShardFolder.Find(folders, path) is null)];
        return (
            new SitePlan(plan.Pages, () => [.. files.Select(file => new SiteFile(file.Path, () => Read(file.Path)))], () => []) { HasThemeFiles = false },
            new Stored(this, theme),
            [.. missing.Take(1).Select(path => PageDiagnostic.Error("OCP0527", $"/{path}", $"no shard holds this file{(missing.Length > 1 ? $", nor {missing.Length - 1} others" : "")}", "build the shards of all places of content/jurisdictions.yaml; what is of no single place belongs to the first of them"))]);
    }

    private ReadOnlyMemory<byte> Read(string path) => File.ReadAllBytes(ShardFolder.Find(folders, path)!);

    /// <summary>Draws nothing: each page has been drawn.</summary>
    private sealed class Stored(ShardSet shards, ITheme theme) : ITheme
    {
        public ImmutableArray<SiteFile> Files => theme.Files;

        public RenderedPage Render(Page page) => new(page, shards.Read(page.FilePath));

        public Html Draw(FragmentView part, Interface texts, Language language) => theme.Draw(part, texts, language);

        public ReadOnlyMemory<byte> Paint(Picture picture, int scale) => theme.Paint(picture, scale);
    }
}

using Publisher.Building;
using Publisher.Knowledge.Reading;
using Publisher.Publishing;
using Publisher.Shards;
using Publisher.Site.Pages;

namespace Publisher.Tests.Building;

/// <summary>A site that several machines make in shards, put together, is the site that one machine makes.</summary>
public sealed class ShardsTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    private string One => Path.Combine(temporary.Path, "one");

    private string Two => Path.Combine(temporary.Path, "two");

    private string Merged => Path.Combine(temporary.Path, "merged");

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void Shards_put_together_are_the_bytes_of_the_whole()
    {
        string whole = Path.Combine(temporary.Path, "whole");
        BuildResult atOnce = Build(SmallSite.Sources, whole);
        Assert.True(Shard(SmallSite.Sources, One, "hohhot").Pages > 0);
        Assert.True(Shard(SmallSite.Sources, Two, "china", "inner-mongolia").Pages > 0);
        Assert.Empty(FilesOf(One).Keys.Intersect(FilesOf(Two).Keys));
        Assert.Contains("en/plans/small/index.html", FilesOf(One).Keys);
        Assert.Contains("en/indicators/forest-cover/index.html", FilesOf(Two).Keys);

        BuildResult merged = Build(SmallSite.Sources, Merged, new BuildRequest { Shards = [Two, One] });

        Assert.Equal(atOnce.Pages, merged.Pages);
        Assert.Equal(atOnce.Lock!.Names, merged.Lock!.Names);
        Assert.Equal(FilesOf(whole), FilesOf(Merged));
    }

    [Fact]
    public void A_broken_link_from_one_shard_to_another_is_found_when_they_are_put_together()
    {
        PlainTheme theme = new() { Extra = page => page is { Type: PageType.Plan } ? "<a href=\"/en/indicators/forest-cover/#s-nowhere\"></a>" : "" };
        Shard(SmallSite.Sources, One, theme, "hohhot");
        Shard(SmallSite.Sources, Two, theme, "china", "inner-mongolia");
        Assert.Contains("OCP0502", Codes(Build(SmallSite.Sources, Merged, new BuildRequest { Shards = [One, Two] })));
        Assert.False(Directory.Exists(Merged));
    }

    [Fact]
    public void OCP0524_a_shard_is_of_places_that_there_are() =>
        Assert.Equal(["OCP0524"], Codes(Build(SmallSite.Sources, One, new BuildRequest { Only = ["hohot"] })));

    [Fact]
    public void OCP0525_a_folder_without_a_shard_is_refused() =>
        Assert.Equal(["OCP0525"], Codes(Build(SmallSite.Sources, Merged, new BuildRequest { Shards = [One] })));

    [Fact]
    public void OCP0526_a_shard_of_other_sources_is_refused()
    {
        Shard(SmallSite.Sources, One, "china", "inner-mongolia", "hohhot");
        SourceTree edited = SmallSite.Sources.Replace(SmallSite.Card, "Small Site", "Tiny Site");
        Assert.Equal(["OCP0526"], Codes(Build(edited, Merged, new BuildRequest { Shards = [One] })));
        Assert.Equal(["OCP0526"], Codes(Build(SmallSite.Sources, Merged, new BuildRequest("https://other.example") { Shards = [One] })));
    }

    [Fact]
    public void OCP0527_every_file_must_be_in_a_shard()
    {
        Shard(SmallSite.Sources, One, "hohhot");
        Assert.Equal(["OCP0527"], Codes(Build(SmallSite.Sources, Merged, new BuildRequest { Shards = [One] })));
    }

    private static BuildResult Build(SourceTree sources, string folder, BuildRequest? request = null, ITheme? theme = null)
    {
        using FolderOutput output = FolderOutput.Open(folder);
        return SiteBuild.Run(() => sources, request ?? new BuildRequest(), theme ?? new PlainTheme(), output, new Steps());
    }

    private static BuildResult Shard(SourceTree sources, string folder, params string[] places) => Shard(sources, folder, new PlainTheme(), places);

    /// <summary>As the command does it.</summary>
    private static BuildResult Shard(SourceTree sources, string folder, ITheme theme, params string[] places)
    {
        BuildRequest request = new() { Only = [.. places] };
        BuildResult built = Build(sources, folder, request, theme);
        Assert.True(built.Succeeded);
        ShardFolder.Write(folder, BuildInputs.OfShards(sources, request));
        return built;
    }

    private static string[] Codes(BuildResult built) => [.. built.Diagnostics.Select(found => found.Code)];

    private static SortedDictionary<string, string> FilesOf(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal),
        StringComparer.Ordinal);
}

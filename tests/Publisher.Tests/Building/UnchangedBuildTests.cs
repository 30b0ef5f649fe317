using Publisher.Building;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Permalinks;
using Publisher.Publishing;
using Publisher.Theme;

namespace Publisher.Tests.Building;

/// <summary>A folder that was made from the same inputs and still holds the same bytes is not drawn again; whatever differs, it is.</summary>
public sealed class UnchangedBuildTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    private string Output => Path.Combine(temporary.Path, "output");

    private string Page => Path.Combine(Output, "en", "indicators", "forest-cover", "index.html");

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void The_same_site_is_proved_again_and_not_drawn()
    {
        BuildResult first = Build(SmallSite.Sources);
        Assert.True(Drew(first));
        BuildResult second = Build(Locked(first));
        Assert.False(Drew(second));
        Assert.Equal(first.Pages, second.Pages);
        Assert.Equal(new Published(0, first.Published!.Files, first.Published.Bytes), second.Published);
    }

    [Fact]
    public void A_changed_source_is_seen()
    {
        BuildResult first = Build(SmallSite.Sources);
        SourceTree edited = Locked(first).With(SmallSite.Card, first.Sources.Text(SmallSite.Card)!.Replace("Small Site", "Tiny Site", StringComparison.Ordinal));
        Assert.True(Drew(Build(edited)));
        Assert.Contains("Tiny Site", File.ReadAllText(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_address_is_another_site()
    {
        BuildResult first = Build(SmallSite.Sources);
        Assert.True(Drew(Build(Locked(first), new BuildRequest("https://other.example"))));
        Assert.Contains("https://other.example/en/", File.ReadAllText(Page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_that_someone_changed_is_checked_again()
    {
        BuildResult first = Build(SmallSite.Sources);
        Assert.True(Drew(Build(Locked(first).With(PermalinkLock.Path, "/en/gone/\n"))));
    }

    [Theory]
    [InlineData("changed")]
    [InlineData("removed")]
    [InlineData("added")]
    [InlineData("swapped")]
    public void A_folder_that_someone_touched_is_made_whole(string what)
    {
        BuildResult first = Build(SmallSite.Sources);
        string right = File.ReadAllText(Page);
        string other = Path.Combine(Output, "robots.txt");
        switch (what)
        {
            case "changed":
                File.WriteAllText(Page, $"{right[..^1]} ");
                break;
            case "removed":
                File.Delete(Page);
                break;
            case "added":
                File.WriteAllText($"{Page}.bak", "x");
                break;
            default:
                File.Move(Page, $"{Page}.bak");
                File.Move(other, Page);
                File.Move($"{Page}.bak", other);
                break;
        }

        Assert.True(Drew(Build(Locked(first))));
        Assert.Equal(right, File.ReadAllText(Page));
        Assert.False(File.Exists($"{Page}.bak"));
        Assert.StartsWith("User-agent", File.ReadAllText(other), StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_that_cannot_be_read_counts_for_nothing()
    {
        BuildResult first = Build(SmallSite.Sources);
        File.WriteAllText(Standing.PathOf(Output), "?");
        Assert.True(Drew(Build(Locked(first))));
    }

    [Fact]
    public void What_the_check_of_the_whole_has_to_say_is_said_each_time()
    {
        BuildRequest request = new(StaleLockIs: Severity.Warning);
        BuildResult first = Build(SmallSite.Sources);
        SourceTree stale = Locked(first).With(SmallSite.Card, $"{first.Sources.Text(SmallSite.Card)}published: 2026-01-01\n").With(PermalinkLock.Path, "/en/\n");
        Assert.Contains(Build(stale, request).Diagnostics, found => found.Code == "OCP0523");
        Assert.Contains(Build(stale, request).Diagnostics, found => found.Code == "OCP0523");
    }

    private BuildResult Build(SourceTree sources, BuildRequest? request = null)
    {
        using FolderOutput output = FolderOutput.Open(Output);
        return SiteBuild.Run(() => sources, request ?? new BuildRequest(), new TemplateTheme(), output, steps = new Steps());
    }

    private Steps steps = new();

    private bool Drew(BuildResult result) => result.Succeeded && steps.Done.Any(step => step.Name == "render");

    /// <summary>The sources with the lock that the build writes.</summary>
    private static SourceTree Locked(BuildResult result) => result.Sources.With(PermalinkLock.Path, result.Lock!.Text);
}

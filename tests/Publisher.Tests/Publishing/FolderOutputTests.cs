using System.Text;
using Publisher.Building;
using Publisher.Publishing;
using Publisher.Theme;

namespace Publisher.Tests.Publishing;

public sealed class FolderOutputTests : IDisposable
{
    private readonly TemporaryFolder temporary = new();

    private string Output => temporary["output"];

    public void Dispose() => temporary.Dispose();

    [Fact]
    public void What_is_published_is_what_was_put()
    {
        Assert.Equal(new Published(2, 0, 6), Publish(("a.txt", "one"), ("b/c.txt", "two")));
        Assert.Equal(["a.txt=one", "b/c.txt=two"], Found());
    }

    [Fact]
    public void The_same_again_writes_nothing()
    {
        Publish(("a.txt", "one"), ("b/c.txt", "two"));
        DateTime written = Directory.GetCreationTimeUtc(Output);
        DateTime changed = Directory.GetLastWriteTimeUtc(Output);
        Assert.Equal(new Published(0, 2, 6), Publish(("a.txt", "one"), ("b/c.txt", "two")));
        Assert.Equal((written, changed), (Directory.GetCreationTimeUtc(Output), Directory.GetLastWriteTimeUtc(Output)));
    }

    [Fact]
    public void A_change_writes_one_file_and_leaves_the_time_of_the_others()
    {
        Publish(("a.txt", "one"), ("b/c.txt", "two"));
        DateTime before = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(Output, "b/c.txt"), before);
        Assert.Equal(new Published(1, 1, 6), Publish(("a.txt", "ONE"), ("b/c.txt", "two")));
        Assert.Equal(["a.txt=ONE", "b/c.txt=two"], Found());
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Output, "b/c.txt")));
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_is_published()
    {
        string elsewhere = temporary["disk/site"];
        Directory.CreateDirectory(elsewhere);
        Directory.CreateSymbolicLink(Output, elsewhere);
        Publish(("a.txt", "one"));
        Publish(("a.txt", "two"));
        Assert.Equal(elsewhere, new DirectoryInfo(Output).LinkTarget);
        Assert.Equal("two", File.ReadAllText(Path.Combine(elsewhere, "a.txt")));
        Assert.Equal(["disk", "output"], Directory.EnumerateDirectories(temporary.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_no_longer_put_is_gone()
    {
        Publish(("a.txt", "one"), ("b/c.txt", "two"));
        Assert.Equal(new Published(0, 1, 3), Publish(("a.txt", "one")));
        Assert.Equal(["a.txt=one"], Found());
    }

    [Fact]
    public void Without_publication_the_folder_stays_as_it_was()
    {
        Publish(("a.txt", "one"));
        using (FolderOutput output = FolderOutput.Open(Output))
            output.Put("a.txt", new("two"u8.ToArray()));
        Assert.Equal(["a.txt=one"], Found());
        Assert.False(Directory.Exists($"{Output}.next"));
    }

    [Fact]
    public void One_path_is_put_once()
    {
        using FolderOutput output = FolderOutput.Open(Output);
        output.Put("a.txt", new("one"u8.ToArray()));
        Assert.Throws<InvalidOperationException>(() => output.Put("a.txt", new("one"u8.ToArray())));
    }

    [Fact]
    public void Two_builds_do_not_share_a_folder()
    {
        using (FolderOutput.Open(Output))
            Assert.Throws<OutputLockedException>(() => FolderOutput.Open(Output));
        FolderOutput.Open(Output).Dispose();
    }

    [Fact]
    public void Refuse_of_a_killed_build_is_removed()
    {
        Publish(("a.txt", "one"));
        Directory.CreateDirectory($"{Output}.next/half");
        Directory.CreateDirectory($"{Output}.old/before");
        FolderOutput.Open(Output).Dispose();
        Assert.Equal(["a.txt=one"], Found());
        Assert.False(Directory.Exists($"{Output}.next"));
        Assert.False(Directory.Exists($"{Output}.old"));
    }

    [Fact]
    public void A_kill_between_two_renames_is_put_right()
    {
        Publish(("a.txt", "one"));
        Directory.Move(Output, $"{Output}.old");
        Directory.CreateDirectory($"{Output}.next");
        FolderOutput.Open(Output).Dispose();
        Assert.Equal(["a.txt=one"], Found());
        Assert.False(Directory.Exists($"{Output}.next"));
    }

    [Fact]
    public void Two_renames_exchange_where_the_system_cannot()
    {
        Publish(("a.txt", "one"));
        Directory.CreateDirectory($"{Output}.next");
        File.WriteAllText($"{Output}.next/a.txt", "two");
        FolderExchange.ExchangeByRenames(Output);
        Assert.Equal(["a.txt=two"], Found());
    }

    [Fact]
    public void An_unchanged_site_writes_no_file()
    {
        Assert.True(Build().Written > 0);
        Assert.Equal(0, Build().Written);
    }

    private Published Build()
    {
        using FolderOutput output = FolderOutput.Open(Output);
        return SiteBuild.Run(() => SmallSite.Sources, new BuildRequest(), new TemplateTheme(), output, new Steps()).Published!;
    }

    private Published Publish(params (string Path, string Text)[] files)
    {
        using FolderOutput output = FolderOutput.Open(Output);
        foreach ((string path, string text) in files)
            output.Put(path, new(Encoding.UTF8.GetBytes(text)));
        return output.Publish();
    }

    private IEnumerable<string> Found() =>
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(Output, file)}={File.ReadAllText(file)}")
            .Order(StringComparer.Ordinal);
}

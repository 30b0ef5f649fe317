using Publisher.Knowledge.Reading;
using Publisher.Sources;

namespace Publisher.Tests.Sources;

/// <summary>Whatever stands in the folders of the sources, reading them ends, and says what it could not read.</summary>
public sealed class SourceFolderTests : IDisposable
{
    private readonly TemporaryFolder project = new();

    public SourceFolderTests() => SmallSite.Sources.WriteTo(project.Path);

    public void Dispose() => project.Dispose();

    [Fact]
    public void A_link_to_no_file_is_told() => Told("content/notes.yaml", "the link leads to no file", path => File.CreateSymbolicLink(path, "/no/such/file"));

    [Fact]
    public void A_link_that_leads_back_is_told() =>
        Told("content/plans/again", "the link leads back to a folder it stands in", path => Directory.CreateSymbolicLink(path, ".."));

    [Fact]
    public void A_folder_in_the_place_of_a_file_is_told() =>
        Told("content/documents.yaml", "this is a folder, where only a file has an ending", path => Directory.CreateDirectory(path));

    [Fact]
    public void A_link_to_a_file_is_read_as_the_file()
    {
        string other = project["units.yaml"];
        File.Move(project["content/units.yaml"], other);
        File.CreateSymbolicLink(project["content/units.yaml"], other);
        SourceTree tree = SourceFolder.Read(project.Path);
        Assert.Empty(tree.Unreadable);
        Assert.Equal(SmallSite.Sources.Text("content/units.yaml"), tree.Text("content/units.yaml"));
    }

    [Fact]
    public void A_named_pipe_is_not_waited_for()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using System.Diagnostics.Process making = System.Diagnostics.Process.Start("mkfifo", project["content/pipe.yaml"]);
        making.WaitForExit();
        Assert.Equal("", SourceFolder.Read(project.Path).Text("content/pipe.yaml"));
    }

    private void Told(string path, string why, Action<string> make)
    {
        make(project[path]);
        UnreadableFile told = Assert.Single(SourceFolder.Read(project.Path).Unreadable);
        Assert.Equal((path, why), (told.Path, told.Why));
        Assert.NotEmpty(told.Cure);
    }
}

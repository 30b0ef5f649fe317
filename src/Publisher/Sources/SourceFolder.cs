using Publisher.Knowledge.Reading;

namespace Publisher.Sources;

/// <summary>Reads the files a site is made from: seeds/ and content/ of the project folder, and the theme where it is developed there. What an editor or a system leaves behind (`.name`, `name~`) is no source.</summary>
public static class SourceFolder
{
    public static readonly string[] Names = ["content", "seeds", "theme/templates", "theme/styles", "theme/scripts", "theme/icons"];

    /// <summary>Larger than any text of people. What is larger is read by nothing.</summary>
    private const long Largest = 256L << 20;

    public static bool Exists(string root) => File.Exists(Path.Combine(root, "content", "site.yaml"));

    /// <summary>The sources as they stand now.</summary>
    /// <param name="before">What was read before, in the preview: files that their folder says have not changed since are taken over.</param>
    public static SourceTree Read(string root, SourceTree? before = null)
    {
        List<(string Path, SourceFile File)> files = [];
        List<UnreadableFile> unreadable = [];
        SourceFileReader reader = new(before);
        foreach (string folder in Names.Select(name => Path.Combine(root, name)).Where(Directory.Exists))
            Walk(root, new DirectoryInfo(folder), reader, files, unreadable);
        return SourceTree.Of(files, unreadable);
    }

    public static bool IsSource(string name) => !name.StartsWith('.') && !name.EndsWith('~');

    private static void Walk(string root, DirectoryInfo folder, SourceFileReader reader, List<(string Path, SourceFile File)> files, List<UnreadableFile> unreadable)
    {
        try
        {
            foreach (FileSystemInfo entry in folder.EnumerateFileSystemInfos().Where(entry => entry is DirectoryInfo || IsSource(entry.Name)))
            {
                if (entry is not DirectoryInfo inside)
                    Take(root, (FileInfo)entry, reader, files, unreadable);
                else if (entry.Extension.Length > 0)
                    unreadable.Add(Fault(root, inside, "this is a folder, where only a file has an ending", "give the folder the name of its plan, or put the file in its place"));
                else if (LeadsBack(inside))
                    unreadable.Add(Fault(root, inside, "the link leads back to a folder it stands in", "remove the link"));
                else
                    Walk(root, inside, reader, files, unreadable);
            }
        }
        catch (DirectoryNotFoundException)
        {
            // It went while it was read: an editor or a switch of branches is at work, and the files that stay are the sources.
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            unreadable.Add(Fault(root, folder, $"the folder cannot be read: {exception.Message}", "give yourself the right to read it, or take it out"));
        }
    }

    private static void Take(string root, FileInfo file, SourceFileReader reader, List<(string Path, SourceFile File)> files, List<UnreadableFile> unreadable)
    {
        try
        {
            FileInfo target = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            if (!target.Exists && file.LinkTarget is not null)
                unreadable.Add(Fault(root, file, "the link leads to no file", "put the file where it leads, or remove the link"));
            else if (target.Length > Largest)
                unreadable.Add(Fault(root, file, $"the file is larger than {Largest >> 20} MB", "take out what does not belong there"));
            else
                files.Add((Relative(root, file), reader.Read(Relative(root, file), target)));
        }
        catch (FileNotFoundException)
        {
            // It went while it was read: an editor is saving it, and the next reading finds it or what became of it.
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            unreadable.Add(Fault(root, file, $"the file cannot be read: {exception.Message}", "give yourself the right to read it, or take it out"));
        }
    }

    private static bool LeadsBack(DirectoryInfo folder) =>
        folder.ResolveLinkTarget(returnFinalTarget: true) is { } target
        && $"{folder.Parent!.FullName}{Path.DirectorySeparatorChar}".StartsWith($"{Path.TrimEndingDirectorySeparator(target.FullName)}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static UnreadableFile Fault(string root, FileSystemInfo entry, string why, string cure) => new(Relative(root, entry), why, cure);

    private static string Relative(string root, FileSystemInfo entry) => Path.GetRelativePath(root, entry.FullName).Replace('\\', '/');
}

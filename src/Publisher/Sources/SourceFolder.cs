using Publisher.Knowledge.Reading;

namespace Publisher.Sources;

/// <summary>Reads the files a site is made from: seeds/ and content/ of the project folder, and the templates of the theme where it is developed there. What an editor or a system leaves behind (`.name`, `name~`) is no source.</summary>
public static class SourceFolder
{
    public static readonly string[] Names = ["content", "seeds", "theme/templates"];

    public static bool Exists(string root) => File.Exists(Path.Combine(root, "content", "site.yaml"));

    public static SourceTree Read(string root) =>
        SourceTree.Of(
            from name in Names
            let folder = Path.Combine(root, name)
            where Directory.Exists(folder)
            from file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            where IsSource(Path.GetFileName(file))
            select (Path.GetRelativePath(root, file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file)));

    public static bool IsSource(string name) => !name.StartsWith('.') && !name.EndsWith('~');
}

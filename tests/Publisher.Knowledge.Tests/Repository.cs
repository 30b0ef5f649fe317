using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests;

/// <summary>The real seeds and content of the repository, found by walking up from the test's folder.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static readonly Lazy<SourceTree> Read = new(() => SourceTree.Of(
        ((string[])["seeds", "content"])
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Select(path => (Path.GetRelativePath(Root, path).Replace('\\', '/'), new ReadOnlyMemory<byte>(File.ReadAllBytes(path))))));

    private static readonly Lazy<KnowledgeBase> Proved = new(() => KnowledgeReader.Read(Tree).Knowledge
        ?? throw new InvalidOperationException("the content has errors; `dotnet run --project src/Publisher -- check` names them"));

    public static SourceTree Tree => Read.Value;

    /// <summary>What the tree says, proved once for all tests.</summary>
    public static KnowledgeBase Knowledge => Proved.Value;

    private static string Find()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Publisher.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("the tests must run inside the repository");
    }
}

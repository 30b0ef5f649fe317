namespace Publisher.Browser.Tests.Site;

/// <summary>The checkout the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) => folder switch
    {
        null => throw new InvalidOperationException($"no Publisher.sln above {AppContext.BaseDirectory}"),
        _ when File.Exists(Path.Combine(folder.FullName, "Publisher.sln")) => folder.FullName,
        _ => Find(folder.Parent),
    };
}

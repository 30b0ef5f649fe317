using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Tests.Sites;

/// <summary>
/// A whole site as strings, small and without an error: an invented city with a Simplified plan and a Traditional one, a table, a column, an assignment,
/// a translated passage. Tests change one string of it. `{sha:path}` in a file stands for the SHA-256 of another.
/// </summary>
public sealed partial record TinySite(ImmutableSortedDictionary<string, string> Files)
{
    public static TinySite Valid { get; } = new(Texts.ToImmutableSortedDictionary(file => file.Path, file => file.Text, StringComparer.Ordinal));

    public TinySite Change(string path, string from, string to)
    {
        string text = Files[path];
        Assert.True(text.Contains(from, StringComparison.Ordinal), $"{path} does not hold '{from}'");
        int at = text.IndexOf(from, StringComparison.Ordinal);
        return With(path, text[..at] + to + text[(at + from.Length)..]);
    }

    public TinySite With(string path, string text) => new(Files.SetItem(path, text));

    public TinySite Without(string path) => new(Files.Remove(path));

    /// <summary>Without the line of a file that begins with a key.</summary>
    public TinySite Without(string path, string key)
    {
        string[] lines = Files[path].Split('\n');
        string[] left = [.. lines.Where(line => !line.StartsWith(key + ":", StringComparison.Ordinal))];
        Assert.Equal(lines.Length - 1, left.Length);
        return With(path, string.Join('\n', left));
    }

    public SourceTree Tree() => SourceTree.Of(Files.Select(file => (file.Key, new ReadOnlyMemory<byte>(Encoding.UTF8.GetBytes(Filled(file.Value))))));

    /// <summary>The tree in which one file holds bytes that need not be text.</summary>
    public SourceTree Tree(string path, byte[] bytes) =>
        SourceTree.Of(Files.Select(file => (file.Key, new ReadOnlyMemory<byte>(file.Key == path ? bytes : Encoding.UTF8.GetBytes(Filled(file.Value))))));

    private string Filled(string text) =>
        Files.Keys.Where(path => path.StartsWith("seeds/", StringComparison.Ordinal))
            .Aggregate(text, (filled, path) => filled.Replace($"{{sha:{path}}}", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Files[path]))), StringComparison.Ordinal));
}

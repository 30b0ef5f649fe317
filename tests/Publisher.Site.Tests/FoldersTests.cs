using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Tests;

namespace Publisher.Site.Tests;

/// <summary>The folders of Publisher.Site are its table of contents: what one folder uses never uses it in turn.</summary>
public sealed partial class FoldersTests
{
    [Fact]
    public void No_folder_uses_what_uses_it()
    {
        ImmutableSortedDictionary<string, ImmutableSortedSet<string>> uses = Uses();
        Assert.True(uses.Count > 20, $"{uses.Count} folders");

        // A folder that uses nothing of what is left stands below the others; what can never be taken away stands in a circle.
        HashSet<string> left = [.. uses.Keys];
        while (left.FirstOrDefault(folder => !uses[folder].Overlaps(left.Where(other => other != folder))) is { } lowest)
            left.Remove(lowest);

        Assert.Empty(left.Order(StringComparer.Ordinal).Select(folder => $"{folder} uses {string.Join(", ", uses[folder].Where(left.Contains))}"));
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedSet<string>> Uses()
    {
        string site = Path.Combine(Repository.Root, "src", "Publisher.Site");
        return Directory.GetDirectories(site)
            .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
            .ToImmutableSortedDictionary(
                folder => Path.GetFileName(folder),
                folder => Directory.GetFiles(folder, "*.cs").SelectMany(file => Using().Matches(File.ReadAllText(file))).Select(match => match.Groups["folder"].Value).ToImmutableSortedSet(StringComparer.Ordinal),
                StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^using Publisher\.Site\.(?<folder>\w+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Using();
}

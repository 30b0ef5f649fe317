using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Reading;

/// <summary>What a plan and an indicator are read from, as hashes of the files: their own, and those that all are proved against.</summary>
internal sealed class ReadingKeys
{
    /// <summary>Lists and words that every plan and indicator may be proved against.</summary>
    private static readonly string[] Shared =
    [
        "content/site.yaml", "content/jurisdictions.yaml", "content/sectors.yaml", "content/units.yaml", "content/lexicon.yaml", "content/organizations.yaml", "content/glossary.yaml",
    ];

    /// <summary>Files of a plan's folder that are read after the plan itself, and that no indicator is proved against.</summary>
    private static readonly string[] Later = ["projects.yaml", "assignments.yaml", "notes.yaml"];

    private readonly SourceTree tree;
    private readonly string shared;
    private readonly ImmutableSortedDictionary<string, string> plans;

    /// <summary>The keys of one state of the sources.</summary>
    /// <param name="folders">Of the plans, each with a stroke at its end.</param>
    /// <param name="indicators">The paths of all indicators: one may name another.</param>
    public ReadingKeys(SourceTree tree, ImmutableArray<string> folders, ImmutableArray<string> indicators)
    {
        this.tree = tree;
        shared = Hash([.. Shared, .. tree.Paths.Where(path => path.StartsWith("seeds/", StringComparison.Ordinal))], $"{string.Join('\n', folders)}\n{string.Join('\n', indicators)}\n{string.Join('\n', tree.Languages)}");
        plans = folders.ToImmutableSortedDictionary(folder => folder, OfFolder, StringComparer.Ordinal);
    }

    public string Plan(string folder) => plans[folder];

    /// <summary>Its own file, and the plans it names; one that says of a plan that it is silent is held against all of them.</summary>
    public string Indicator(string path)
    {
        string text = Encoding.UTF8.GetString(tree.Bytes(path)!.Value.Span);
        IEnumerable<string> named = text.Contains("absent:", StringComparison.Ordinal)
            ? plans.Values
            : plans.Where(plan => text.Contains(plan.Key[PlanReader.Folder.Length..^1], StringComparison.Ordinal)).Select(plan => plan.Value);
        return Hash([path], $"{shared}\n{string.Join('\n', named)}");
    }

    private string OfFolder(string folder) =>
        Hash(tree.Paths.Where(path => path.StartsWith(folder, StringComparison.Ordinal) && !Later.Contains(path[folder.Length..], StringComparer.Ordinal)), $"{shared}\n{folder}");

    private string Hash(IEnumerable<string> paths, string beside)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(beside));
        foreach (string path in paths)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"\0{path}\0"));
            if (tree.Bytes(path) is { } bytes)
                hash.AppendData(SHA256.HashData(bytes.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}

using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Reading;
using Publisher.Permalinks;

namespace Publisher.Building;

/// <summary>
/// Everything a build depends on, as one number: the sources, what was asked for, and the program itself. Because the same input gives the same bytes, a folder that was made from
/// the same number and still holds the same bytes need not be made again.
/// </summary>
public static class BuildInputs
{
    /// <summary>The number, in hexadecimal digits.</summary>
    /// <param name="sources">The sources as they were read.</param>
    /// <param name="request">What the build is asked for.</param>
    /// <param name="written">The lock that the build writes into the sources when it is done, or null where it leaves the one that is there.</param>
    public static string Hash(SourceTree sources, BuildRequest request, PermalinkLock? written = null)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Program.Value);
        Add(hash, $"{request.Origin}\n{request.StaleLockIs}\n{string.Join(' ', request.Only)}", []);
        foreach (string path in sources.Paths.Where(path => path != PermalinkLock.Path))
            Add(hash, path, SHA256.HashData(sources.Bytes(path)!.Value.Span));
        if (written is not null)
            Add(hash, PermalinkLock.Path, written.Hash());
        else if (sources.Bytes(PermalinkLock.Path) is { } stored)
            Add(hash, PermalinkLock.Path, SHA256.HashData(stored.Span));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>What all shards of one site are made from, whichever places each is of.</summary>
    public static string OfShards(SourceTree sources, BuildRequest request) => Hash(sources, new BuildRequest(request.Origin));

    private static readonly string Fonts = Path.Combine(AppContext.BaseDirectory, "fonts");

    /// <summary>Every library the program is made of, the fonts of its pictures, and the runtime under it.</summary>
    private static readonly Lazy<byte[]> Program = new(() =>
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, Environment.Version.ToString(), []);
        string[] fonts = Directory.Exists(Fonts) ? Directory.GetFiles(Fonts) : [];
        foreach (string library in Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Concat(fonts).Order(StringComparer.Ordinal))
        {
            using FileStream file = File.OpenRead(library);
            Add(hash, Path.GetFileName(library), SHA256.HashData(file));
        }

        return hash.GetHashAndReset();
    });

    private static void Add(IncrementalHash hash, string name, ReadOnlySpan<byte> content)
    {
        hash.AppendData(Encoding.UTF8.GetBytes($"{name}\0"));
        hash.AppendData(content);
    }
}

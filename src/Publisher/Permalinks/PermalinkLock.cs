using System.Buffers;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Reading;

namespace Publisher.Permalinks;

/// <summary>content/permalinks.lock: the names that were published, sorted, one per line.</summary>
public sealed record PermalinkLock(ImmutableSortedSet<string> Names)
{
    public const string Path = "content/permalinks.lock";

    /// <summary>The bytes of the file; of a large site, too many for one text.</summary>
    public void WriteTo(IBufferWriter<byte> bytes)
    {
        foreach (string name in Names)
        {
            bytes.Advance(Encoding.UTF8.GetBytes(name, bytes.GetSpan(name.Length * 3)));
            bytes.Write("\n"u8);
        }
    }

    /// <summary>The SHA-256 of the file.</summary>
    public byte[] Hash()
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string name in Names)
            hash.AppendData(Encoding.UTF8.GetBytes($"{name}\n"));
        return hash.GetHashAndReset();
    }

    public string Text => string.Concat(Names.Select(name => $"{name}\n"));

    /// <summary>The stored lock, or null where there is none yet.</summary>
    public static PermalinkLock? Read(SourceTree tree) =>
        tree.Text(Path) is { } text
            ? new(ImmutableSortedSet.CreateRange(StringComparer.Ordinal, text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)))
            : null;
}

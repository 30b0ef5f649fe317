using System.Security.Cryptography;

namespace Publisher.Knowledge.Reading;

/// <summary>
/// The bytes of a source. <paramref name="Stamp"/> is what its folder says of it (length, time of the last change), so that a later reading of the folder takes over what has not changed; null where it
/// must be read again: it has none, or was changed so shortly before that a further change could have the same.
/// </summary>
public sealed class SourceFile(ReadOnlyMemory<byte> content, string? stamp = null)
{
    private string? hash;

    public ReadOnlyMemory<byte> Content => content;

    public string? Stamp => stamp;

    /// <summary>SHA-256 of the bytes, taken when it is first asked for.</summary>
    internal string Hash => hash ??= Convert.ToHexStringLower(SHA256.HashData(content.Span));
}

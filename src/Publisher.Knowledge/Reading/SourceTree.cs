using System.Collections.Immutable;
using System.Text;

namespace Publisher.Knowledge.Reading;

/// <summary>The files a site is made from (seeds/ and content/), by path with `/` from the project folder.</summary>
public sealed class SourceTree
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files;

    private SourceTree(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => this.files = files;

    public IEnumerable<string> Paths => files.Keys;

    public static SourceTree Of(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files) =>
        new(files.ToImmutableSortedDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal));

    public bool Has(string path) => files.ContainsKey(path);

    public ReadOnlyMemory<byte>? Bytes(string path) => files.TryGetValue(path, out ReadOnlyMemory<byte> bytes) ? bytes : (ReadOnlyMemory<byte>?)null;

    /// <summary>The text of a file, or null where there is none.</summary>
    /// <exception cref="DecoderFallbackException">The file is not UTF-8.</exception>
    public string? Text(string path) => Bytes(path) is { } bytes ? Strict.GetString(bytes.Span) : null;

    public SourceTree With(string path, string text) => new(files.SetItem(path, Strict.GetBytes(text)));
}

using System.Collections.Immutable;
using System.Text;

namespace Publisher.Knowledge.Reading;

/// <summary>The files a site is made from (seeds/ and content/), by path with `/` from the project folder; and those that are there and cannot be read.</summary>
public sealed class SourceTree
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files;

    private SourceTree(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files, ImmutableArray<UnreadableFile> unreadable)
    {
        this.files = files;
        Unreadable = unreadable;
        Languages = LanguageFiles.Codes(files.Keys);
    }

    /// <summary>The codes of the languages of the site, Chinese and English first.</summary>
    public ImmutableArray<string> Languages { get; }

    public IEnumerable<string> Paths => files.Keys;

    public ImmutableArray<UnreadableFile> Unreadable { get; }

    public static SourceTree Of(IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> files, IEnumerable<UnreadableFile>? unreadable = null) =>
        new(
            files.ToImmutableSortedDictionary(file => file.Path, file => file.Content, StringComparer.Ordinal),
            [.. (unreadable ?? []).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    public bool Has(string path) => files.ContainsKey(path);

    public ReadOnlyMemory<byte>? Bytes(string path) => files.TryGetValue(path, out ReadOnlyMemory<byte> bytes) ? bytes : (ReadOnlyMemory<byte>?)null;

    /// <summary>The text of a file without a byte order mark, or null where there is none.</summary>
    /// <exception cref="DecoderFallbackException">The file is not UTF-8.</exception>
    public string? Text(string path) => Bytes(path) is { } bytes ? Strict.GetString(WithoutMark(bytes.Span)) : null;

    /// <summary>Whether a file is there and is text.</summary>
    public bool IsText(string path) => Bytes(path) is { } bytes && System.Text.Unicode.Utf8.IsValid(bytes.Span);

    public SourceTree With(string path, string text) => new(files.SetItem(path, Strict.GetBytes(text)), Unreadable);

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;
}

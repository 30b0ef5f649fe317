using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;

namespace Publisher.Knowledge.Reading;

/// <summary>The files a site is made from (seeds/ and content/), by path with `/` from the project folder; and those that are there and cannot be read.</summary>
public sealed class SourceTree
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly ImmutableSortedDictionary<string, SourceFile> files;

    private SourceTree(ImmutableSortedDictionary<string, SourceFile> files, ImmutableArray<UnreadableFile> unreadable)
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
        Of(files.Select(file => (file.Path, new SourceFile(file.Content))), unreadable);

    public static SourceTree Of(IEnumerable<(string Path, SourceFile File)> files, IEnumerable<UnreadableFile>? unreadable) =>
        new(
            files.ToImmutableSortedDictionary(file => file.Path, file => file.File, StringComparer.Ordinal),
            [.. (unreadable ?? []).OrderBy(file => file.Path, StringComparer.Ordinal)]);

    public bool Has(string path) => files.ContainsKey(path);

    public SourceFile? File(string path) => files.GetValueOrDefault(path);

    public ReadOnlyMemory<byte>? Bytes(string path) => File(path)?.Content;

    /// <summary>The text of a file without a byte order mark, or null where there is none.</summary>
    /// <exception cref="DecoderFallbackException">The file is not UTF-8.</exception>
    public string? Text(string path) => Bytes(path) is { } bytes ? Strict.GetString(WithoutMark(bytes.Span)) : null;

    /// <summary>Whether a file is there and is text.</summary>
    public bool IsText(string path) => Bytes(path) is { } bytes && System.Text.Unicode.Utf8.IsValid(bytes.Span);

    public SourceTree With(string path, string text) => new(files.SetItem(path, new SourceFile(Strict.GetBytes(text))), Unreadable);

    /// <summary>A hash of files, those that are not there among them, and of words beside them.</summary>
    public string Hash(IEnumerable<string> paths, string beside = "")
    {
        using IncrementalHash all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        all.AppendData(Encoding.UTF8.GetBytes(beside));
        foreach (string path in paths)
            all.AppendData(Encoding.UTF8.GetBytes($"\0{path}\0{File(path)?.Hash}"));
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }

    private static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes["\uFEFF"u8.Length..] : bytes;
}

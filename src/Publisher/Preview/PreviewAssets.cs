using System.Collections.Frozen;

namespace Publisher.Preview;

/// <summary>The two files only the preview has, embedded in the program: the script that reloads a page, and the style of the page of errors.</summary>
public static class PreviewAssets
{
    public const string Reload = "/_preview/reload.js";
    public const string Style = "/_preview/preview.css";

    private static readonly FrozenDictionary<string, byte[]> Files =
        ((string[])[Reload, Style]).ToFrozenDictionary(url => url, url => Read(Path.GetFileName(url)), StringComparer.Ordinal);

    public static byte[]? Of(string url) => Files.GetValueOrDefault(url);

    private static byte[] Read(string name)
    {
        using Stream stream = typeof(PreviewAssets).Assembly.GetManifestResourceStream($"preview/{name}")!;
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}

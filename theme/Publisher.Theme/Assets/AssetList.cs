using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using Publisher.Site.Output;

namespace Publisher.Theme.Assets;

/// <summary>
/// Styles, scripts and icons, embedded in this assembly by bundle.mjs. A file below <c>assets/</c> carries the hash of its content in its name, so that it
/// can be cached for good.
/// </summary>
public sealed class AssetList
{
    private const string Prefix = "asset/";

    private readonly FrozenDictionary<string, string> urls;

    private AssetList(IEnumerable<(string Name, byte[] Content)> assets)
    {
        List<(string Name, SiteFile File)> named =
            [.. assets.Select(asset => (asset.Name, new SiteFile(PathOf(asset.Name, asset.Content), asset.Content)))];
        Files = [.. named.Select(asset => asset.File)];
        Names = named.Select(asset => asset.Name).ToFrozenSet(StringComparer.Ordinal);
        urls = named.ToFrozenDictionary(asset => asset.Name, asset => $"/{asset.File.Path}");
    }

    public ImmutableArray<SiteFile> Files { get; }

    /// <summary>The plain names: `site.css`.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>The URL of an asset by its plain name: `site.css`.</summary>
    public string this[string name] => urls[name];

    public static AssetList Embedded()
    {
        System.Reflection.Assembly assembly = typeof(AssetList).Assembly;
        return new AssetList(
            from resource in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
            where resource.StartsWith(Prefix, StringComparison.Ordinal)
            select (resource[Prefix.Length..], Read(assembly.GetManifestResourceStream(resource)!)));
    }

    /// <summary>The favicon stands at the root, where browsers and readers of feeds look for it. A script that others import (`fold.K3OP2KZQ.js`) has a hash from the bundler, by which they name it.</summary>
    private static string PathOf(string name, byte[] content) =>
        name == "favicon.svg" ? name
        : Path.GetFileNameWithoutExtension(name).Contains('.', StringComparison.Ordinal) ? $"assets/{name}"
        : $"assets/{Path.GetFileNameWithoutExtension(name)}.{Convert.ToHexStringLower(SHA256.HashData(content))[..10]}{Path.GetExtension(name)}";

    private static byte[] Read(Stream stream)
    {
        using (stream)
        {
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            return content;
        }
    }
}

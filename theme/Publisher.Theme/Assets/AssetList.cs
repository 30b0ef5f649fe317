using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Reflection;
using System.Security.Cryptography;
using Publisher.Site.Output;
using Publisher.Site.Pages;

namespace Publisher.Theme.Assets;

/// <summary>
/// Styles, scripts and icons, as bundle.mjs makes them. A file below <c>assets/</c> carries the hash of its content in its name, so that it can be cached for good.
/// </summary>
public sealed class AssetList
{
    private const string Prefix = "asset/";
    private const string Styles = "site.css";

    private readonly ImmutableArray<Asset> assets;
    private readonly FrozenDictionary<string, string> urls;

    public AssetList(IEnumerable<Asset> assets)
    {
        this.assets = [.. assets.OrderBy(asset => asset.Name, StringComparer.Ordinal)];
        Files = [.. this.assets.Select(asset => new SiteFile(PathOf(asset), asset.Content))];
        Names = this.assets.Select(asset => asset.Name).ToFrozenSet(StringComparer.Ordinal);
        urls = this.assets.Zip(Files).ToFrozenDictionary(pair => pair.First.Name, pair => $"/{pair.Second.Path}", StringComparer.Ordinal);
    }

    public ImmutableArray<SiteFile> Files { get; }

    /// <summary>The plain names: `site.css`.</summary>
    public IReadOnlySet<string> Names { get; }

    /// <summary>The URL of an asset by its plain name: `site.css`.</summary>
    public string this[string name] => urls[name];

    /// <summary>Those that were bundled when the program was built, and are embedded in this assembly.</summary>
    public static AssetList Embedded()
    {
        Assembly assembly = typeof(AssetList).Assembly;
        return new AssetList(
            from resource in assembly.GetManifestResourceNames()
            where resource.StartsWith(Prefix, StringComparison.Ordinal)
            select new Asset(resource[Prefix.Length..], Read(assembly.GetManifestResourceStream(resource)!)));
    }

    /// <summary>With further styles behind the theme's: outside of its layers, they win over them.</summary>
    public AssetList WithStyles(ReadOnlyMemory<byte> styles) =>
        styles.IsEmpty ? this : new([.. assets.Select(asset => asset.Name == Styles ? asset with { Content = (byte[])[.. asset.Content.Span, (byte)'\n', .. styles.Span] } : asset)]);

    /// <summary>The favicon stands at the root, where browsers and readers of feeds look for it. A script that others import (`fold.K3OP2KZQ.js`) has a hash from the bundler, by which they name it.</summary>
    private static string PathOf(Asset asset) =>
        asset.Name == "favicon.svg" ? asset.Name
        : Path.GetFileNameWithoutExtension(asset.Name).Contains('.', StringComparison.Ordinal) ? $"assets/{asset.Name}"
        : $"assets/{Path.GetFileNameWithoutExtension(asset.Name)}.{Convert.ToHexStringLower(SHA256.HashData(asset.Content.Span))[..10]}{Path.GetExtension(asset.Name)}";

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

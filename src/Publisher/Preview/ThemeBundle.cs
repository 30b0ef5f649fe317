using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Reading;
using Publisher.Site.Pages;

namespace Publisher.Preview;

/// <summary>
/// The styles, scripts and icons of theme/ as of one moment of editing. <paramref name="Assets"/> is null as long as they are those the program was built with. <paramref name="Sources"/> is a hash
/// of what they are made from.
/// </summary>
public sealed partial record ThemeBundle(string Sources, ImmutableArray<Asset>? Assets)
{
    private static readonly string[] Folders = ["theme/styles/", "theme/scripts/", "theme/icons/"];

    public static ThemeBundle AsBuilt(SourceTree sources) => new(HashOf(sources), null);

    /// <summary>This one where nothing it is made from has changed; else a new one, or this one and what bundle.mjs complains of.</summary>
    public ThemeBundle Renew(Bundler bundler, SourceTree sources, Findings findings)
    {
        string hash = HashOf(sources);
        if (hash == Sources || !bundler.Exists)
            return this;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("publisher-bundle-");
        try
        {
            if (bundler.Bundle(folder.FullName) is { } complaint)
            {
                findings.Error("OCP0542", PlaceIn(complaint), $"the styles and scripts could not be bundled: {complaint.Trim()}", "correct the file");
                return this;
            }

            return new(hash, [.. folder.EnumerateFiles().Select(file => new Asset(file.Name, File.ReadAllBytes(file.FullName)))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string HashOf(SourceTree sources) => sources.Hash(sources.Paths.Where(path => Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))));

    /// <summary>esbuild writes `styles/base.css:3:5:` above its excerpt.</summary>
    private static Place PlaceIn(string complaint) =>
        Written().Match(complaint) is { Success: true } found
            ? new Place($"theme/{found.Groups["file"].Value}", Number(found, "line"), Number(found, "column") + 1)
            : new Place(Bundler.Script, 1, 1);

    private static int Number(Match found, string name) => int.Parse(found.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s+(?<file>\S+?):(?<line>\d+):(?<column>\d+):", RegexOptions.Multiline, 10_000)]
    private static partial Regex Written();
}

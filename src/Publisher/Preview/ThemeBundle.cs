using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
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
    private const string Script = "theme/bundle.mjs";

    private static readonly string[] Folders = ["theme/styles/", "theme/scripts/", "theme/icons/"];

    public static ThemeBundle AsBuilt(SourceTree sources) => new(HashOf(sources), null);

    /// <summary>This one where nothing it is made from has changed; else a new one, or this one and what bundle.mjs complains of.</summary>
    public ThemeBundle Renew(string root, SourceTree sources, Findings findings)
    {
        string hash = HashOf(sources);
        if (hash == Sources || !File.Exists(Path.Combine(root, Script)))
            return this;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("publisher-bundle-");
        try
        {
            if (Run(root, folder.FullName) is { } complaint)
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

    private static string HashOf(SourceTree sources)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string path in sources.Paths.Where(path => Folders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{path}\0"));
            hash.AppendData(SHA256.HashData(sources.Bytes(path)!.Value.Span));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>What the bundler complains of; null where it made the files.</summary>
    private static string? Run(string root, string folder)
    {
        try
        {
            using Process node = Process.Start(new ProcessStartInfo("node", [Path.Combine(root, Script), folder]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true })!;
            node.OutputDataReceived += (_, _) => { };
            node.BeginOutputReadLine();
            string complaint = node.StandardError.ReadToEnd();
            node.WaitForExit();
            return node.ExitCode == 0 ? null : complaint;
        }
        catch (Win32Exception missing)
        {
            return $"Node.js could not be started: {missing.Message}";
        }
    }

    /// <summary>esbuild writes `styles/base.css:3:5:` above its excerpt.</summary>
    private static Place PlaceIn(string complaint) =>
        Written().Match(complaint) is { Success: true } found
            ? new Place($"theme/{found.Groups["file"].Value}", Number(found, "line"), Number(found, "column") + 1)
            : new Place(Script, 1, 1);

    private static int Number(Match found, string name) => int.Parse(found.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^\s+(?<file>\S+?):(?<line>\d+):(?<column>\d+):", RegexOptions.Multiline, 10_000)]
    private static partial Regex Written();
}

using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Publisher.Site.Pictures;
using SkiaSharp;

namespace Publisher.Theme.Pictures;

/// <summary>
/// Pictures in a folder, named by what is drawn: only what is not there is drawn, and then kept. The folder may be shared, copied or emptied at any time; where it cannot be written to, nothing is kept.
/// </summary>
/// <param name="progress">Told how many had to be drawn so far.</param>
public sealed class KeptPictures(string folder, IPainter painter, IProgress<int>? progress = null) : IPainter
{
    /// <summary>Changes whenever the same picture gives other dots than before.</summary>
    private const string Version = "1";

    private readonly ConcurrentDictionary<string, bool> used = new(StringComparer.Ordinal);
    private int drawn;

    /// <summary>How many were asked for so far.</summary>
    public int Used => used.Count;

    public ReadOnlyMemory<byte> Paint(Picture picture, int scale)
    {
        string name = NameOf(picture, scale);
        used.TryAdd(name, true);
        string path = Path.Combine(folder, name);
        if (Kept(path) is { } kept)
            return kept;
        ReadOnlyMemory<byte> png = painter.Paint(picture, scale);
        Keep(path, png);
        progress?.Report(Interlocked.Increment(ref drawn));
        return png;
    }

    /// <summary>Deletes the pictures that were not asked for.</summary>
    public void Prune()
    {
        if (!Directory.Exists(folder))
            return;
        foreach (string path in Directory.EnumerateFiles(folder, "*.png").Where(path => !used.ContainsKey(Path.GetFileName(path))))
            Ignoring(() => File.Delete(path));
    }

    private static string NameOf(Picture picture, int scale)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Version} {typeof(SKCanvas).Assembly.GetName().Version} {scale}\n"));
        hash.AppendData(LetterCase.Identity);
        hash.AppendData(SvgFile.Of(picture).Span);
        return $"{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16))}.png";
    }

    /// <summary>Null where there is none, or one that was cut off.</summary>
    private static byte[]? Kept(string path)
    {
        try
        {
            byte[] kept = File.ReadAllBytes(path);
            return PalettePng.IsWhole(kept) ? kept : null;
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Written beside its place and moved there whole: two may keep the same picture at once.</summary>
    private void Keep(string path, ReadOnlyMemory<byte> png) => Ignoring(() =>
    {
        Directory.CreateDirectory(folder);
        string beside = $"{path}.{Guid.NewGuid():N}";
        File.WriteAllBytes(beside, png.Span);
        File.Move(beside, path, overwrite: true);
    });

    private static void Ignoring(Action step)
    {
        try
        {
            step();
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            // What is not kept is drawn again.
        }
    }
}

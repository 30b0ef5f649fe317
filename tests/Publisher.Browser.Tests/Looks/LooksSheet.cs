using System.Globalization;
using System.Text;
using Publisher.Browser.Tests.Site;
using SkiaSharp;

namespace Publisher.Browser.Tests.Looks;

/// <summary>A page for who decides whether a new look is right: old, new and difference of each, side by side.</summary>
internal static class LooksSheet
{
    private static readonly Lock Turn = new();
    private static readonly SortedDictionary<string, string> Rows = new(StringComparer.Ordinal);
    private static readonly string Folder = System.IO.Path.Combine(Repository.Root, ".cache", "looks");

    public static string Path { get; } = System.IO.Path.Combine(Folder, "index.html");

    public static void Add(string name, SKBitmap? before, SKBitmap now, double difference)
    {
        lock (Turn)
        {
            Directory.CreateDirectory(Folder);
            StringBuilder row = new(string.Create(CultureInfo.InvariantCulture, $"<h2>{name}: {difference:0.0} %</h2>"));
            if (before is not null)
            {
                using SKBitmap shown = Likeness.Shown(before, now);
                row.Append(Picture(name, "old", before)).Append(Picture(name, "new", now)).Append(Picture(name, "difference", shown));
            }
            else
            {
                row.Append(Picture(name, "new", now));
            }

            Rows[name] = row.ToString();
            File.WriteAllText(Path, $"<!DOCTYPE html><meta charset=\"utf-8\"><title>Looks</title><style>figure {{ display: inline-block; vertical-align: top; margin: 0 1em 1em 0 }} img {{ border: 1px solid gray }}</style>{string.Concat(Rows.Values)}");
        }
    }

    public static byte[] Png(SKBitmap picture)
    {
        using SKData png = picture.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static string Picture(string name, string which, SKBitmap picture)
    {
        string file = $"{name}-{which}.png";
        File.WriteAllBytes(System.IO.Path.Combine(Folder, file), Png(picture));
        return $"<figure><figcaption>{which}</figcaption><img src=\"{file}\"></figure>";
    }
}

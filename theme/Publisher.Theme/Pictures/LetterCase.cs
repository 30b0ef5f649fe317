using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Publisher.Knowledge.Text;
using Publisher.Site.Pictures;

namespace Publisher.Theme.Pictures;

/// <summary>The fonts of the pictures: a Latin and a Chinese one in two weights. English is never in the Chinese one, whose quotation marks are as wide as a character. For one thread at a time.</summary>
internal sealed class LetterCase : IDisposable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "fonts");

    private static readonly Lazy<byte[]> Hash = new(() =>
    {
        List<byte> hashes = [];
        foreach (string path in Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal))
        {
            using FileStream file = File.OpenRead(path);
            hashes.AddRange(SHA256.HashData(file));
        }

        return [.. hashes];
    });

    private readonly Typeface[] latin = [Open("NotoSans_400Regular.ttf"), Open("NotoSans_700Bold.ttf")];
    private readonly Typeface[] chinese = [Open("NotoSansSC_400Regular.ttf"), Open("NotoSansSC_700Bold.ttf")];

    /// <summary>A hash of each font.</summary>
    public static ReadOnlySpan<byte> Identity => Hash.Value;

    /// <summary>A text in stretches of one font each: that of the language where it has the letter, else the other.</summary>
    public ImmutableArray<(string Text, Typeface Face)> Runs(string text, Language language, TextWeight weight)
    {
        (Typeface own, Typeface other) = language.IsSource ? (chinese[(int)weight], latin[(int)weight]) : (latin[(int)weight], chinese[(int)weight]);
        ImmutableArray<(string, Typeface)>.Builder runs = ImmutableArray.CreateBuilder<(string, Typeface)>();
        int start = 0;
        Typeface? current = null;
        int at = 0;
        foreach (Rune letter in text.EnumerateRunes())
        {
            Typeface face = own.Has(letter.Value) || !other.Has(letter.Value) ? own : other;
            if (current is not null && face != current)
            {
                runs.Add((text[start..at], current));
                start = at;
            }

            current = face;
            at += letter.Utf16SequenceLength;
        }

        if (current is not null)
            runs.Add((text[start..], current));
        return runs.ToImmutable();
    }

    public void Dispose()
    {
        foreach (Typeface face in latin.Concat(chinese))
            face.Dispose();
    }

    private static Typeface Open(string name) => new(Path.Combine(Folder, name));
}

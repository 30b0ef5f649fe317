using HarfBuzzSharp;
using SkiaSharp;

namespace Publisher.Theme.Pictures;

/// <summary>
/// A font file as outlines: letters are drawn as shapes, in no one's way of smoothing text, so that the dots are the same on every machine. For one thread at a time.
/// </summary>
internal sealed class Typeface : IDisposable
{
    private readonly SKTypeface outlines;
    private readonly SKFont font;
    private readonly Blob file;
    private readonly Face face;
    private readonly HarfBuzzSharp.Font shaper;
    private readonly Dictionary<ushort, SKPath> known = [];

    public Typeface(string path)
    {
        outlines = SKTypeface.FromFile(path) ?? throw new FileNotFoundException("a font of the pictures is missing or is none: build again", path);
        font = new SKFont(outlines, outlines.UnitsPerEm) { Hinting = SKFontHinting.None, Subpixel = true };
        file = Blob.FromFile(path);
        face = new Face(file, 0);
        shaper = new HarfBuzzSharp.Font(face);
        shaper.SetScale(outlines.UnitsPerEm, outlines.UnitsPerEm);
    }

    /// <summary>Units of the font to the height of a letter.</summary>
    public int UnitsPerEm => outlines.UnitsPerEm;

    public bool Has(int codepoint) => font.GetGlyph(codepoint) != 0;

    /// <summary>The letters of a text with how far each is from the next, in units of the font.</summary>
    public ShapedLetter[] Shape(string text)
    {
        using HarfBuzzSharp.Buffer buffer = new();
        buffer.AddUtf16(text);
        buffer.GuessSegmentProperties();
        shaper.Shape(buffer);
        ReadOnlySpan<GlyphInfo> glyphs = buffer.GetGlyphInfoSpan();
        ReadOnlySpan<GlyphPosition> positions = buffer.GetGlyphPositionSpan();
        ShapedLetter[] letters = new ShapedLetter[glyphs.Length];
        for (int at = 0; at < letters.Length; at++)
            letters[at] = new((ushort)glyphs[at].Codepoint, (int)glyphs[at].Cluster, positions[at].XAdvance, positions[at].XOffset);
        return letters;
    }

    /// <summary>In units of the font, down from the baseline; null of a space.</summary>
    public SKPath? Outline(ushort glyph)
    {
        if (!known.TryGetValue(glyph, out SKPath? path))
            known.Add(glyph, path = font.GetGlyphPath(glyph) ?? new SKPath());
        return path.IsEmpty ? null : path;
    }

    public void Dispose()
    {
        foreach (SKPath path in known.Values)
            path.Dispose();
        shaper.Dispose();
        face.Dispose();
        file.Dispose();
        font.Dispose();
        outlines.Dispose();
    }
}

/// <param name="Glyph">Its number in the font.</param>
/// <param name="Cluster">Where in the text it stands.</param>
internal readonly record struct ShapedLetter(ushort Glyph, int Cluster, int Advance, int Offset);

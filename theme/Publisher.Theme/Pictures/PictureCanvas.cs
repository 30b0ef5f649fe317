using System.Collections.Immutable;
using Publisher.Knowledge.Text;
using Publisher.Site.Pictures;
using SkiaSharp;

namespace Publisher.Theme.Pictures;

/// <summary>Draws one picture after another. For one thread at a time.</summary>
internal sealed class PictureCanvas : IDisposable
{
    /// <summary>Behind a marked figure, as the styles have it on light paper.</summary>
    private static readonly SKColor Marker = SKColor.Parse("#fbe6ae");

    /// <summary>Of the height of a letter: how far a mark reaches over the baseline, below it, and beside the letters.</summary>
    private const float MarkAbove = .95f;
    private const float MarkBelow = .27f;
    private const float MarkBeside = .08f;

    private readonly LetterCase letters = new();
    private readonly SKPaint fill = new() { IsAntialias = true, Style = SKPaintStyle.Fill };
    private readonly SKPaint line = new() { IsAntialias = true, Style = SKPaintStyle.Stroke };

    public ReadOnlyMemory<byte> Draw(Picture picture, int scale)
    {
        SKImageInfo size = new((int)Math.Ceiling(picture.Width * scale), (int)Math.Ceiling(picture.Height * scale), SKColorType.Rgba8888, SKAlphaType.Opaque);
        using SKBitmap dots = new(size);
        using (SKCanvas canvas = new(dots))
        {
            canvas.Clear(SKColor.Parse(picture.Paper));
            canvas.Scale(scale);
            Draw(canvas, picture.Shapes, picture.Language);
        }

        return PalettePng.Of(dots.GetPixelSpan(), size.Width, size.Height);
    }

    public void Dispose()
    {
        letters.Dispose();
        fill.Dispose();
        line.Dispose();
    }

    private void Draw(SKCanvas canvas, ImmutableArray<Shape> shapes, Language language)
    {
        foreach (Shape shape in shapes)
            Draw(canvas, shape, language);
    }

    private void Draw(SKCanvas canvas, Shape shape, Language language)
    {
        switch (shape)
        {
            case PathShape path:
                Draw(canvas, path);
                break;
            case TextShape text:
                Draw(canvas, text, language);
                break;
            case LinkShape link:
                Draw(canvas, link.Shapes, language);
                break;
            case GroupShape group:
                canvas.Save();
                canvas.Translate((float)group.Left, (float)group.Top);
                canvas.Scale((float)group.Scale);
                Draw(canvas, group.Shapes, language);
                canvas.Restore();
                break;
            default:
                throw new InvalidOperationException($"no way to draw {shape.GetType().Name}");
        }
    }

    private void Draw(SKCanvas canvas, PathShape path)
    {
        using SKPath drawn = SKPath.ParseSvgPathData(path.Path) ?? throw new InvalidOperationException($"no path: {path.Path}");
        if (path.Fill is { } inside)
        {
            fill.Color = SKColor.Parse(inside).WithAlpha((byte)Math.Round(path.FillOpacity * byte.MaxValue));
            canvas.DrawPath(drawn, fill);
        }

        if (path.Stroke is not { } stroke)
            return;
        using SKPathEffect? dash = path.Dash.IsEmpty ? null : SKPathEffect.CreateDash([.. path.Dash.Select(length => (float)length)], 0);
        line.Color = SKColor.Parse(stroke);
        line.StrokeWidth = (float)path.StrokeWidth;
        line.PathEffect = dash;
        canvas.DrawPath(drawn, line);
        line.PathEffect = null;
    }

    private void Draw(SKCanvas canvas, TextShape text, Language language)
    {
        TextLook look = text.Look;
        PlacedLetter[] placed = [.. Placed(text, language)];
        if (placed.Length == 0)
            return;
        float width = placed[^1].Left + placed[^1].Width;
        float left = (float)text.Left - look.Anchor switch { TextAnchor.Middle => width / 2, TextAnchor.End => width, _ => 0 };
        if (text.Marked is { } marked)
            Mark(canvas, placed, marked.GetOffsetAndLength(text.Text.Length), left, text);
        fill.Color = SKColor.Parse(look.Colour);
        foreach (PlacedLetter letter in placed)
        {
            if (letter.Face.Outline(letter.Glyph) is not { } outline)
                continue;
            float scale = (float)look.Size / letter.Face.UnitsPerEm;
            canvas.Save();
            canvas.Translate(left + letter.Left, (float)text.Baseline);
            canvas.Scale(scale);
            canvas.DrawPath(outline, fill);
            canvas.Restore();
        }
    }

    /// <summary>The letters of a line, from its left end.</summary>
    private IEnumerable<PlacedLetter> Placed(TextShape text, Language language)
    {
        float left = 0;
        int start = 0;
        foreach ((string run, Typeface face) in letters.Runs(text.Text, language, text.Look.Weight))
        {
            float scale = (float)text.Look.Size / face.UnitsPerEm;
            foreach (ShapedLetter letter in face.Shape(run))
            {
                yield return new(face, letter.Glyph, start + letter.Cluster, left + (letter.Offset * scale), letter.Advance * scale);
                left += letter.Advance * scale;
            }

            start += run.Length;
        }
    }

    private void Mark(SKCanvas canvas, PlacedLetter[] placed, (int Offset, int Length) marked, float left, TextShape text)
    {
        PlacedLetter[] inside = [.. placed.Where(letter => letter.At >= marked.Offset && letter.At < marked.Offset + marked.Length)];
        if (inside.Length == 0)
            return;
        float size = (float)text.Look.Size;
        float baseline = (float)text.Baseline;
        fill.Color = Marker;
        canvas.DrawRect(
            new SKRect(
                left + inside[0].Left - (MarkBeside * size),
                baseline - (MarkAbove * size),
                left + inside[^1].Left + inside[^1].Width + (MarkBeside * size),
                baseline + (MarkBelow * size)),
            fill);
    }

    /// <param name="At">Where in the text.</param>
    private readonly record struct PlacedLetter(Typeface Face, ushort Glyph, int At, float Left, float Width);
}

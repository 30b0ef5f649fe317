using System.Text;
using Publisher.Knowledge.Text;
using Publisher.Site.Pictures;
using SkiaSharp;

namespace Publisher.Tests.Pictures;

/// <summary>The fonts of the pictures as another program measures them.</summary>
internal sealed class PictureFonts : IDisposable
{
    private readonly SKFont[] latin = [Open("NotoSans_400Regular"), Open("NotoSans_700Bold")];
    private readonly SKFont[] chinese = [Open("NotoSansSC_400Regular"), Open("NotoSansSC_700Bold")];

    public bool Have(Rune letter) => latin[0].ContainsGlyph(letter.Value) || chinese[0].ContainsGlyph(letter.Value);

    /// <summary>Where a line of text stands: its letters side by side, from a little over the top of a capital to the baseline.</summary>
    public SKRect Box(TextShape shape, Language language)
    {
        (SKFont[] own, SKFont[] other) = language == Language.Chinese ? (chinese, latin) : (latin, chinese);
        float width = 0;
        foreach (Rune letter in shape.Text.EnumerateRunes())
        {
            SKFont font = (own[0].ContainsGlyph(letter.Value) ? own : other)[(int)shape.Look.Weight];
            font.Size = (float)shape.Look.Size;
            width += font.MeasureText(letter.ToString());
        }

        float left = (float)shape.Left - shape.Look.Anchor switch { TextAnchor.Middle => width / 2, TextAnchor.End => width, _ => 0 };
        return new(left, (float)(shape.Baseline - (.75 * shape.Look.Size)), left + width, (float)shape.Baseline);
    }

    public void Dispose()
    {
        foreach (SKFont font in latin.Concat(chinese))
            font.Dispose();
    }

    private static SKFont Open(string name) => new(SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "fonts", $"{name}.ttf")));
}

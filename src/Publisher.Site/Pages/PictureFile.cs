using System.Buffers;
using Publisher.Site.Pictures;

namespace Publisher.Site.Pages;

/// <summary>A picture as a PNG, which the theme draws.</summary>
public static class PictureFile
{
    /// <param name="scale">Dots to a pixel of the picture.</param>
    public static DrawnFile Of(string path, Func<Picture> picture, int scale = 1) => new(path, (bytes, theme) => bytes.Write(theme.Paint(picture(), scale).Span));
}

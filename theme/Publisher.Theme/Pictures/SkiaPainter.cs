using System.Collections.Concurrent;
using Publisher.Site.Pictures;

namespace Publisher.Theme.Pictures;

/// <summary>Draws every picture it is asked for.</summary>
public sealed class SkiaPainter : IPainter, IDisposable
{
    private readonly ConcurrentBag<PictureCanvas> idle = [];

    public ReadOnlyMemory<byte> Paint(Picture picture, int scale)
    {
        PictureCanvas canvas = idle.TryTake(out PictureCanvas? free) ? free : new PictureCanvas();
        ReadOnlyMemory<byte> png = canvas.Draw(picture, scale);
        idle.Add(canvas);
        return png;
    }

    public void Dispose()
    {
        while (idle.TryTake(out PictureCanvas? canvas))
            canvas.Dispose();
    }
}

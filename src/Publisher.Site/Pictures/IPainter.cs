namespace Publisher.Site.Pictures;

/// <summary>Makes dots of pictures. Thread-safe; the same picture gives the same bytes.</summary>
public interface IPainter
{
    /// <summary>A picture as a PNG.</summary>
    /// <param name="scale">Dots to a pixel of the picture.</param>
    ReadOnlyMemory<byte> Paint(Picture picture, int scale);
}

using Publisher.Site.Pictures;

namespace Publisher.Theme.Pictures;

/// <summary>For who wants to know whether all is right with a site, and not to see it: its pictures are empty.</summary>
public sealed class NoPainter : IPainter
{
    public ReadOnlyMemory<byte> Paint(Picture picture, int scale) => default;
}

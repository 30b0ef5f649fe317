using System.Buffers;

namespace Publisher.Site.Output;

/// <summary>
/// A file of the output folder: its path with `/`, and how its bytes are written. They are made when they are asked for, each time anew: the data files of
/// a large site are larger than all else together, and no two of them need to be in memory at once.
/// </summary>
public sealed record SiteFile(string Path, Action<IBufferWriter<byte>> WriteTo)
{
    public SiteFile(string path, ReadOnlyMemory<byte> content)
        : this(path, to => to.Write(content.Span))
    {
    }

    public SiteFile(string path, Func<ReadOnlyMemory<byte>> make)
        : this(path, to => to.Write(make().Span))
    {
    }

    public ReadOnlyMemory<byte> Content
    {
        get
        {
            ArrayBufferWriter<byte> bytes = new();
            WriteTo(bytes);
            return bytes.WrittenMemory;
        }
    }
}

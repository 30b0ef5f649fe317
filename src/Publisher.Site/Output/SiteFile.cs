namespace Publisher.Site.Output;

/// <summary>
/// A file of the output folder: its path with `/`, and how its bytes are made. They are made when they are asked for, each time anew: the data files of
/// a large site are larger than all else together, and no two of them need to be in memory at once.
/// </summary>
public sealed record SiteFile(string Path, Func<ReadOnlyMemory<byte>> Make)
{
    public SiteFile(string path, ReadOnlyMemory<byte> content)
        : this(path, () => content)
    {
    }

    public ReadOnlyMemory<byte> Content => Make();
}

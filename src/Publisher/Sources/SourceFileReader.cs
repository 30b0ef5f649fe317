using System.Globalization;
using Publisher.Knowledge.Reading;

namespace Publisher.Sources;

/// <summary>Reads single files, or takes over those of an earlier reading that have not changed since.</summary>
internal sealed class SourceFileReader(SourceTree? before)
{
    /// <summary>Coarser than the clock of any file system: a file that was changed within it may change once more and look the same.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private readonly DateTime now = DateTime.UtcNow;

    public SourceFile Read(string path, FileInfo file)
    {
        string? stamp = now - file.LastWriteTimeUtc > Tick ? string.Create(CultureInfo.InvariantCulture, $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}") : null;
        if (stamp is not null && before?.File(path) is { } known && known.Stamp == stamp)
            return known;
        // What has no length is not opened: of a named pipe the reading would never end.
        return new SourceFile(file.Length == 0 ? ReadOnlyMemory<byte>.Empty : File.ReadAllBytes(file.FullName), stamp);
    }
}

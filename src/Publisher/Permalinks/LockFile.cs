using Publisher.Publishing;
using Publisher.Site.Output;

namespace Publisher.Permalinks;

/// <summary>Writes content/permalinks.lock, whole or not at all, and only when it has changed.</summary>
public static class LockFile
{
    public static void Write(string root, PermalinkLock permalinks)
    {
        string path = Path.Combine(root, PermalinkLock.Path);
        ByteChunks content = new();
        permalinks.WriteTo(content);
        if (FileBytes.Equal(path, content.Written))
            return;
        // A name that is no source, so that a preview does not read it.
        string written = Path.Combine(Path.GetDirectoryName(path)!, ".permalinks.lock.next");
        FileBytes.Write(written, content.Written);
        File.Move(written, path, overwrite: true);
    }
}

using System.Text;
using Publisher.Publishing;

namespace Publisher.Permalinks;

/// <summary>Writes content/permalinks.lock, whole or not at all, and only when it has changed.</summary>
public static class LockFile
{
    public static void Write(string root, PermalinkLock permalinks)
    {
        string path = Path.Combine(root, PermalinkLock.Path);
        byte[] content = Encoding.UTF8.GetBytes(permalinks.Text);
        if (FileBytes.Equal(path, new(content)))
            return;
        // A name that is no source, so that a preview does not read it.
        string written = Path.Combine(Path.GetDirectoryName(path)!, ".permalinks.lock.next");
        File.WriteAllBytes(written, content);
        File.Move(written, path, overwrite: true);
    }
}

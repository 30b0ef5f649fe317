using System.Threading.Channels;
using Publisher.Sources;

namespace Publisher.Preview;

/// <summary>Tells when the sources have changed and an editor has finished writing: some write a file in several steps, and a switch of branches writes hundreds.</summary>
public sealed class SourceWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> watchers = [];

    public SourceWatcher(string root)
    {
        foreach (string folder in SourceFolder.Names.Select(name => Path.Combine(root, name)).Where(Directory.Exists))
        {
            FileSystemWatcher watcher = new(folder) { IncludeSubdirectories = true };
            watcher.Changed += Noticed;
            watcher.Created += Noticed;
            watcher.Deleted += Noticed;
            watcher.Renamed += Noticed;
            watcher.Error += (_, _) => changes.Writer.TryWrite(true);
            watcher.EnableRaisingEvents = true;
            watchers.Add(watcher);
        }
    }

    /// <summary>Ends when something has changed and then nothing more for a moment.</summary>
    public async Task Changed(CancellationToken cancellation)
    {
        await changes.Reader.ReadAsync(cancellation);
        do
        {
            await Task.Delay(Quiet, cancellation);
        }
        while (changes.Reader.TryRead(out _));
    }

    public void Dispose()
    {
        foreach (FileSystemWatcher watcher in watchers)
            watcher.Dispose();
    }

    private void Noticed(object sender, FileSystemEventArgs change)
    {
        if (SourceFolder.IsSource(Path.GetFileName(change.FullPath)))
            changes.Writer.TryWrite(true);
    }
}

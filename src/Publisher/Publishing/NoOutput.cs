using System.Buffers;

namespace Publisher.Publishing;

/// <summary>Counts what a build would publish and keeps nothing: for `check`.</summary>
public sealed class NoOutput : IOutput
{
    private int files;
    private long bytes;

    public void Put(string path, ReadOnlySequence<byte> content)
    {
        Interlocked.Increment(ref files);
        Interlocked.Add(ref bytes, content.Length);
    }

    public Published Publish() => new(0, files, bytes);

    public Standing? Standing(string inputs) => null;

    public void Remember(string inputs, int pages)
    {
        // Nothing of it outlives the program.
    }

    public void Dispose()
    {
    }
}

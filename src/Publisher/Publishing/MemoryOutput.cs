using System.Buffers;
using System.Collections.Concurrent;

namespace Publisher.Publishing;

/// <summary>Keeps the files of a build in memory: for tests.</summary>
public sealed class MemoryOutput : IOutput
{
    private readonly ConcurrentDictionary<string, byte[]> put = new(StringComparer.Ordinal);

    /// <summary>The published files by path; empty before publication.</summary>
    public SortedDictionary<string, byte[]> Files { get; } = new(StringComparer.Ordinal);

    public void Put(string path, ReadOnlySequence<byte> content)
    {
        if (!put.TryAdd(path, content.ToArray()))
            throw new InvalidOperationException($"{path} is put twice");
    }

    public Published Publish()
    {
        int unchanged = put.Count(file => Files.TryGetValue(file.Key, out byte[]? old) && old.AsSpan().SequenceEqual(file.Value));
        Files.Clear();
        foreach ((string path, byte[] content) in put)
            Files.Add(path, content);
        Published published = new(put.Count - unchanged, unchanged, put.Values.Sum(content => (long)content.Length));
        put.Clear();
        return published;
    }

    public Standing? Standing(string inputs) => null;

    public void Remember(string inputs, int pages)
    {
        // Nothing of it outlives the program.
    }

    public void Dispose() => put.Clear();
}

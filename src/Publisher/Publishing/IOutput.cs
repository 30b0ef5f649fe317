using System.Buffers;

namespace Publisher.Publishing;

/// <summary>
/// Where a build puts its files: a folder or memory. Files are handed over as they are made, from any thread; readers see none of them before
/// <see cref="Publish"/>, which is called only when everything has been checked.
/// </summary>
public interface IOutput : IDisposable
{
    /// <summary>Takes a finished file: its path with `/`, and its bytes.</summary>
    /// <exception cref="InvalidOperationException">A file has been put at this path already.</exception>
    void Put(string path, ReadOnlySequence<byte> content);

    Published Publish();

    /// <summary>What was published last, where the same inputs made it and every byte of it still stands; null otherwise.</summary>
    Standing? Standing(string inputs);

    /// <summary>Called after <see cref="Publish"/>: what was published, by the inputs it was made from.</summary>
    void Remember(string inputs, int pages);
}

/// <summary>What a publication did: how many files were written, how many were the same as before, the bytes of all.</summary>
public sealed record Published(int Written, int Unchanged, long Bytes)
{
    public int Files => Written + Unchanged;
}

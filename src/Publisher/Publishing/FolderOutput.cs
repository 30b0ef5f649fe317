using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace Publisher.Publishing;

/// <summary>
/// An output folder that readers always find whole. What differs from the folder is written into <c>output.next</c> beside it as it is made, so that a large
/// site never stands in memory; what is the same is only remembered. Publication links the unchanged files into <c>output.next</c> and exchanges the two folders. When
/// every file is the same, nothing is written at all.
/// </summary>
public sealed class FolderOutput : IOutput
{
    private readonly string folder;
    private readonly string next;
    private readonly OutputLock held;
    private readonly ConcurrentDictionary<string, (bool Same, byte[] Hash)> files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> folders = new(StringComparer.Ordinal);
    private long bytes;

    private FolderOutput(string folder, OutputLock held)
    {
        this.folder = folder;
        this.held = held;
        next = FolderExchange.Next(folder);
    }

    /// <summary>Takes the folder for one build and puts right what a killed one left.</summary>
    /// <exception cref="OutputLockedException">Another build is at work on the same folder.</exception>
    public static FolderOutput Open(string folder)
    {
        string named = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        // A link stays, and what it leads to is exchanged.
        DirectoryInfo link = new(named);
        string path = link.LinkTarget is null ? named : Path.TrimEndingDirectorySeparator(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
        OutputLock taken = OutputLock.Take(path);
        FolderExchange.Repair(path);
        return new FolderOutput(path, taken);
    }

    public void Put(string path, ReadOnlySequence<byte> content)
    {
        bool same = FileBytes.Equal(Path.Combine(folder, path), content);
        if (!files.TryAdd(path, (same, HashOf(content))))
            throw new InvalidOperationException($"{path} is put twice");
        Interlocked.Add(ref bytes, content.Length);
        if (same)
            return;
        string target = Path.Combine(next, path);
        MakeFolder(Path.GetDirectoryName(target)!);
        FileBytes.Write(target, content);
    }

    public Published Publish()
    {
        string[] unchanged = [.. files.Where(file => file.Value.Same).Select(file => file.Key)];
        Published published = new(files.Count - unchanged.Length, unchanged.Length, bytes);
        if (published.Written == 0 && HasNothingElse())
            return published;
        foreach (string path in unchanged)
        {
            MakeFolder(Path.GetDirectoryName(Path.Combine(next, path))!);
            HardLink.OrCopy(Path.Combine(folder, path), Path.Combine(next, path));
        }

        // A site without files still becomes a folder.
        MakeFolder(next);
        FolderExchange.Exchange(folder);
        return published;
    }

    public Standing? Standing(string inputs) =>
        Publishing.Standing.Read(folder) is { } last && last.Inputs == inputs && last.IsWhole(folder) ? last : null;

    public void Remember(string inputs, int pages) =>
        new Standing(inputs, Publishing.Standing.Sum(files.Select(file => (file.Key, file.Value.Hash))), pages, files.Count, bytes).Write(folder);

    /// <summary>Throws away what was not published, and lets the next build in.</summary>
    public void Dispose()
    {
        FolderExchange.Clear(folder);
        held.Dispose();
    }

    private bool HasNothingElse() =>
        Directory.Exists(folder)
        && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .All(file => files.ContainsKey(Path.GetRelativePath(folder, file).Replace('\\', '/')));

    private static byte[] HashOf(ReadOnlySequence<byte> content)
    {
        if (content.IsSingleSegment)
            return SHA256.HashData(content.FirstSpan);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (ReadOnlyMemory<byte> piece in content)
            hash.AppendData(piece.Span);
        return hash.GetHashAndReset();
    }

    private void MakeFolder(string path)
    {
        if (folders.ContainsKey(path))
            return;
        Directory.CreateDirectory(path);
        folders.TryAdd(path, true);
    }
}

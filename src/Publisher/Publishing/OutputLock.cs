namespace Publisher.Publishing;

/// <summary>
/// Keeps two builds from the same folder. The system lets go of the lock when its holder ends, however it ends; the empty file stays, because removing it would let two
/// builds hold two files of one name.
/// </summary>
public sealed class OutputLock : IDisposable
{
    private readonly FileStream file;

    private OutputLock(FileStream file) => this.file = file;

    /// <summary>Takes the lock of a folder, or fails at once.</summary>
    /// <exception cref="OutputLockedException">Another build holds it.</exception>
    public static OutputLock Take(string folder)
    {
        string path = $"{folder}.lock";
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new OutputLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException exception) when (File.Exists(path))
        {
            throw new OutputLockedException(folder, exception);
        }
    }

    public void Dispose() => file.Dispose();
}

/// <summary>Another build is at work on the folder.</summary>
public sealed class OutputLockedException(string folder, Exception inner)
    : Exception($"another build is at work on {folder}; wait until it has ended, or give another --output", inner);

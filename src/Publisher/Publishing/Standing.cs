using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Publisher.Publishing;

/// <summary>What a folder holds since its last publication: from which inputs it was made, what all its bytes come to, and how many pages and bytes it has.</summary>
public sealed record Standing(string Inputs, string Output, int Pages, int Files, long Bytes)
{
    /// <summary>Beside the folder, so that it is not published.</summary>
    public static string PathOf(string folder) => $"{folder}.made";

    public static Standing? Read(string folder) =>
        File.Exists(PathOf(folder)) && File.ReadAllLines(PathOf(folder)) is [var inputs, var output, var pages, var files, var bytes]
        && int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out int pageCount)
        && int.TryParse(files, NumberStyles.None, CultureInfo.InvariantCulture, out int fileCount)
        && long.TryParse(bytes, NumberStyles.None, CultureInfo.InvariantCulture, out long byteCount)
            ? new(inputs, output, pageCount, fileCount, byteCount)
            : null;

    public void Write(string folder) => File.WriteAllText(
        PathOf(folder),
        string.Create(CultureInfo.InvariantCulture, $"{Inputs}\n{Output}\n{Pages}\n{Files}\n{Bytes}\n"));

    /// <summary>Whether every byte of the folder is still the one that was published, and no file has come or gone.</summary>
    public bool IsWhole(string folder)
    {
        if (!Directory.Exists(folder))
            return false;
        string[] paths = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)];
        if (paths.Length != Files)
            return false;
        byte[][] hashes = new byte[paths.Length][];
        Parallel.For(0, paths.Length, index =>
        {
            using FileStream file = new(paths[index], FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            hashes[index] = SHA256.HashData(file);
        });
        return Sum(paths.Select((path, index) => (Path.GetRelativePath(folder, path).Replace('\\', '/'), hashes[index]))) == Output;
    }

    /// <summary>All files, by path and the hash of each, as one.</summary>
    public static string Sum(IEnumerable<(string Path, byte[] Hash)> files)
    {
        using IncrementalHash sum = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach ((string path, byte[] hash) in files.OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            sum.AppendData(Encoding.UTF8.GetBytes($"{path}\0"));
            sum.AppendData(hash);
        }

        return Convert.ToHexStringLower(sum.GetHashAndReset());
    }
}

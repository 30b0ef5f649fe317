using System.Collections.Immutable;

namespace Publisher.Shards;

/// <summary>A folder with the files of a shard, and beside it (`.shard`) from which sources they were made, which is the same for all shards of a site.</summary>
public sealed record ShardFolder(string Path, string Sources)
{
    /// <summary>Null where no shard was built there.</summary>
    public static ShardFolder? At(string path)
    {
        string folder = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        return Directory.Exists(folder) && File.Exists(Mark(folder)) ? new(folder, File.ReadAllText(Mark(folder)).Trim()) : null;
    }

    /// <summary>Says from which sources the files of a folder were made.</summary>
    public static void Write(string folder, string sources) => File.WriteAllText(Mark(folder), $"{sources}\n");

    /// <summary>Where the first of the shards that holds a file has it; null where none does.</summary>
    public static string? Find(ImmutableArray<ShardFolder> shards, string file) =>
        shards.Select(shard => System.IO.Path.Combine(shard.Path, file)).FirstOrDefault(File.Exists);

    private static string Mark(string folder) => $"{folder}.shard";
}

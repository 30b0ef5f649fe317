using System.Collections.Frozen;

namespace Publisher.Knowledge.Text;

/// <summary>
/// The stored table that says which characters read alike: full and half width, super- and subscript, dashes, Traditional and
/// Simplified. The same file serves the search script. A character it does not list stands for itself.
/// </summary>
public static class FoldTable
{
    private static readonly FrozenDictionary<char, string> Table = Read();

    /// <summary>What a character reads as, or null for itself.</summary>
    public static string? Of(char character) => Table.GetValueOrDefault(character);

    private static FrozenDictionary<char, string> Read()
    {
        using Stream stream = typeof(FoldTable).Assembly.GetManifestResourceStream("fold.tsv")
            ?? throw new InvalidOperationException("fold.tsv is not embedded");
        using StreamReader reader = new(stream);
        Dictionary<char, string> table = [];
        while (reader.ReadLine() is { } line)
            table.Add(line[0], line[2..]);
        return table.ToFrozenDictionary();
    }
}

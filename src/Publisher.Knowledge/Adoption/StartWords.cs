namespace Publisher.Knowledge.Adoption;

/// <summary>The first words of an entry that starts inside a line: as few as tell the place from an earlier one.</summary>
public static class StartWords
{
    private const int Fewest = 6;

    /// <summary>Words whose first occurrence in the line, from an offset on, is the start; null where the rest of the line stands earlier in it too.</summary>
    public static string? Of(string line, int start, int from)
    {
        for (int end = Math.Min(start + Fewest, line.Length); end <= line.Length; end++)
        {
            bool splitsPair = end < line.Length && char.IsLowSurrogate(line[end]);
            if (!splitsPair && line.IndexOf(line[start..end], from, StringComparison.Ordinal) == start)
                return line[start..end].TrimEnd();
        }

        return null;
    }
}

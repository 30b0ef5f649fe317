namespace Publisher.Knowledge.Reading;

/// <summary>Finds the word someone probably meant.</summary>
public static class Nearest
{
    /// <summary>The candidate that takes the fewest changes of a character; null where none is near.</summary>
    public static string? To(string written, IEnumerable<string> candidates)
    {
        string? nearest = null;
        int fewest = Math.Min(written.Length, 8) / 2 + 1;
        foreach (string candidate in candidates)
        {
            int changes = Changes(written, candidate);
            if (changes < fewest)
                (nearest, fewest) = (candidate, changes);
        }

        return nearest;
    }

    /// <summary>How many characters must be added, left out or replaced; the case of a letter counts as nothing.</summary>
    private static int Changes(string from, string to)
    {
        int[] row = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 0; i < from.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < to.Length; j++)
            {
                int replaced = diagonal + (char.ToLowerInvariant(from[i]) == char.ToLowerInvariant(to[j]) ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(replaced, Math.Min(row[j], row[j + 1]) + 1);
            }
        }

        return row[^1];
    }
}

namespace Publisher.Knowledge.Adoption;

/// <summary>Finds the list of contents: the lines after 目录 up to where its first entry stands again.</summary>
public static class ContentsList
{
    /// <summary>Indices of the first line of the list and of the first line after it, or null where there is no list.</summary>
    public static (int First, int End)? Find(IReadOnlyList<ReadLine> lines)
    {
        for (int first = 0; first < lines.Count; first++)
        {
            if (lines[first].Kind == LineKind.Contents)
                return End(lines, first + 1) is { } end ? (first, end) : null;
        }

        return null;
    }

    private static int? End(IReadOnlyList<ReadLine> lines, int from)
    {
        string? opening = null;
        for (int i = from; i < lines.Count; i++)
        {
            SeedLine line = lines[i].Line;
            if (line.IsBlank)
                continue;
            string entry = Entry(line);
            if (opening is null)
                opening = entry;
            else if (entry == opening)
                return i;
            if (line.Text[^1] == '。')
                return null;
        }

        return null;
    }

    /// <summary>An entry without its dots and page number.</summary>
    private static string Entry(SeedLine line) => line.Compact.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', '…', '·', '-', '(', ')');
}

using Publisher.Site.Pictures;

namespace Publisher.Site.Sharing;

/// <summary>Puts more text than there may be room for into lines; what does not fit ends, or begins, with an ellipsis.</summary>
internal static class CardLines
{
    private const string Ellipsis = "…";

    /// <summary>The first lines of a text.</summary>
    public static string[] First(string text, TextLook look, double width, int most)
    {
        IReadOnlyList<string> lines = look.Lines(text, width);
        return lines.Count <= most ? [.. lines] : [.. lines.Take(most - 1), Cut(lines[most - 1], look, width)];
    }

    /// <summary>Lines of a text with where in each its mark stands: those around the mark, where not all fit.</summary>
    public static (string Text, Range? Marked)[] Around(string text, Range mark, TextLook look, double width, int most)
    {
        (int offset, int length) = mark.GetOffsetAndLength(text.Length);
        List<(string Text, Range? Marked)> lines = [];
        int read = 0;
        foreach (string line in look.Lines(text, width))
        {
            int start = text.IndexOf(line, read, StringComparison.Ordinal);
            read = start + line.Length;
            int from = Math.Max(offset, start) - start;
            int to = Math.Min(offset + length, read) - start;
            lines.Add((line, from < to ? from..to : null));
        }

        int first = lines.FindIndex(line => line.Marked is not null);
        int begin = Math.Clamp(first - ((most - 1) / 2), 0, Math.Max(0, lines.Count - most));
        (string Text, Range? Marked)[] shown = [.. lines.Skip(begin).Take(most)];
        if (begin > 0)
            shown[0] = (Ellipsis + shown[0].Text, shown[0].Marked is { } marked ? (marked.Start.Value + 1)..(marked.End.Value + 1) : null);
        if (begin + most < lines.Count)
            shown[^1] = (shown[^1].Text + Ellipsis, shown[^1].Marked);
        return shown;
    }

    /// <summary>As much of a line as leaves room for the ellipsis.</summary>
    private static string Cut(string line, TextLook look, double width)
    {
        while (line.Length > 1 && look.WidthOf(line + Ellipsis) > width)
            line = line[..^1].TrimEnd();
        return line.TrimEnd(',', '，', '、', ' ') + Ellipsis;
    }
}

namespace Publisher.Knowledge.Adoption;

/// <summary>Tells a numbered heading that runs into its paragraph （（一）指导思想。以…） from a paragraph or item whose first sentence is merely numbered.</summary>
public static class RunInHeading
{
    private const int LongestHeading = 32;

    /// <summary>
    /// Where the heading of a numbered line ends (after its full stop), or null where the line begins with no heading that ends in one. 1. and （1） with
    /// one sentence and nothing after it are items.
    /// </summary>
    public static int? End(ReadLine line)
    {
        string text = line.Line.Reading;
        int stop = text.IndexOf('。', line.Body);
        if (stop < 0 || stop - line.Body > LongestHeading || text.AsSpan(line.Body, stop - line.Body).ContainsAny(';', ':'))
            return null;
        bool alone = text.AsSpan(stop + 1).IsWhiteSpace();
        return alone && line.Kind is (LineKind.Number or LineKind.SubNumber) ? null : stop + 1;
    }

    /// <summary>Whether a numbered line is a heading as a whole: open-ended and short.</summary>
    public static bool IsWhole(ReadLine line) =>
        line.Line.Text[^1] is not ('。' or ';' or ':' or '!' or '?' or ',' or '、')
        && line.Line.Reading.IndexOf('。', line.Body) < 0
        && line.Line.Reading.Length - line.Body <= LongestHeading + 8;
}

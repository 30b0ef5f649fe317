namespace Publisher.Knowledge.Adoption;

/// <summary>A column (专栏) whose lines are being read: its title, and how far its numbering has come.</summary>
public sealed record BoxedList(int Number, string Title, bool Indented)
{
    /// <summary>The last 1., 2., 3. inside it.</summary>
    public int LastNumber { get; init; }

    /// <summary>Whether the last thing in it is a group heading, which plain lines follow as items.</summary>
    public bool InGroup { get; init; }

    /// <summary>How many numbers may be missing from one to the next in it: more, and the line is likelier of another list.</summary>
    private const int MostMissing = 2;

    /// <summary>Whether a line of it, after a number of empty lines, is still part of it. A number that skips some is, unless it is <paramref name="nextHeading"/>, the next of the headings around the box.</summary>
    public bool Holds(ReadLine line, int gap, IReadOnlySet<LineKind> headingsBefore, int nextHeading)
    {
        switch (line.Kind)
        {
            case LineKind.Number:
                return line.Ordinal == LastNumber + 1 || (line.Ordinal > LastNumber && line.Ordinal <= LastNumber + 1 + MostMissing && line.Ordinal != nextHeading);
            case LineKind.SubNumber or LineKind.Bullet:
                return true;
            case LineKind.Point:
                return !headingsBefore.Contains(LineKind.Point);
            case LineKind.Plain or LineKind.Row:
                bool leavesBox = gap > 1 || (gap == 1 && Indented && !line.Line.IsIndented) || (gap == 1 && LastNumber > 0 && !InGroup);
                return !leavesBox;
            default:
                return false;
        }
    }
}

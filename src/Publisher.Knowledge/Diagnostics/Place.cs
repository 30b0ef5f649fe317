namespace Publisher.Knowledge.Diagnostics;

/// <summary>Where in a file: path from the project folder with `/`, line and column from 1.</summary>
public readonly record struct Place(string File, int Line, int Column) : IComparable<Place>
{
    public int CompareTo(Place other)
    {
        int byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
            return byFile;
        int byLine = Line.CompareTo(other.Line);
        return byLine != 0 ? byLine : Column.CompareTo(other.Column);
    }

    public override string ToString() => $"{File}:{Line}:{Column}";
}

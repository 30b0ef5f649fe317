using System.Collections.Immutable;
using System.Text;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Passages;

/// <summary>
/// The text of a passage or a table cell, gathered from pieces of seed lines: in the seed's script and in Simplified, character for
/// character, folded for comparing, and with the seed line each character came from.
/// </summary>
public sealed class PassageText
{
    private readonly ImmutableArray<(int Start, int Line)> lines;
    private readonly Lazy<FoldedText> folded;

    private PassageText(string source, string hans, ImmutableArray<(int Start, int Line)> lines)
    {
        Source = source;
        Hans = hans;
        this.lines = lines;
        folded = new Lazy<FoldedText>(() => new FoldedText(Hans));
    }

    public string Source { get; }

    public string Hans { get; }

    public FoldedText Folded => folded.Value;

    public bool IsEmpty => Hans.Length == 0;

    /// <summary>The seed lines that <c>Hans[start..end]</c> stands on.</summary>
    public LineSpan LinesOf(int start, int end) => new(LineAt(start), LineAt(Math.Max(start, end - 1)));

    public LineSpan Lines => lines.IsEmpty ? new LineSpan(0, 0) : new LineSpan(lines[0].Line, lines[^1].Line);

    private int LineAt(int index)
    {
        int line = 0;
        foreach ((int start, int number) in lines)
        {
            if (start > index)
                break;
            line = number;
        }

        return line;
    }

    /// <summary>Puts pieces together: white space at their ends is dropped; two pieces meet without a space, except between two Latin letters or digits.</summary>
    public sealed class Builder
    {
        private readonly StringBuilder source = new();
        private readonly StringBuilder hans = new();
        private readonly ImmutableArray<(int, int)>.Builder lines = ImmutableArray.CreateBuilder<(int, int)>();

        public void Add(string sourcePiece, string hansPiece, int line)
        {
            int start = 0;
            int end = sourcePiece.Length;
            while (start < end && char.IsWhiteSpace(sourcePiece[start]))
                start++;
            while (end > start && char.IsWhiteSpace(sourcePiece[end - 1]))
                end--;
            if (start == end)
                return;
            if (source.Length > 0 && char.IsAsciiLetterOrDigit(source[^1]) && char.IsAsciiLetterOrDigit(sourcePiece[start]))
            {
                source.Append(' ');
                hans.Append(' ');
            }

            lines.Add((source.Length, line));
            source.Append(sourcePiece, start, end - start);
            hans.Append(hansPiece, start, end - start);
        }

        /// <summary>Adds a cell of a table after the cells before it, parted by a space.</summary>
        public void AddCell(PassageText cell)
        {
            if (source.Length > 0)
            {
                source.Append(' ');
                hans.Append(' ');
            }

            foreach ((int start, int line) in cell.lines)
                lines.Add((source.Length + start, line));
            source.Append(cell.Source);
            hans.Append(cell.Hans);
        }

        public PassageText Build() => new(source.ToString(), hans.ToString(), lines.ToImmutable());
    }
}

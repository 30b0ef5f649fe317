using System.Collections.Immutable;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;

namespace Publisher.Knowledge.Adoption;

/// <summary>
/// Makes blocks of classified lines, in one pass from top to bottom. A line opens a block, or goes on with the one before it: that is when the one
/// before is running text that has not come to an end, over empty lines and page breaks too.
/// </summary>
public sealed class BlockBuilder
{
    /// <summary>A shorter open-ended line is a heading that bears no number, not text that goes on below.</summary>
    private const int ShortestRunningLine = 20;

    /// <summary>A longer line is no title of a group or an annex.</summary>
    private const int LongestName = 40;

    private readonly IReadOnlyList<ReadLine> lines;
    private readonly bool dropping;
    private readonly DocumentWords words;
    private readonly DutiesBracket duties;
    private readonly (int First, int End)? contents;
    private readonly (int First, int End)? title;
    private readonly HeadingLevels levels;
    private readonly HashSet<LineKind> headings = [];
    private readonly List<ProposedEntry> entries = [];

    private BoxedList? box;
    private bool open;
    private bool interrupted;
    private bool distributed;
    private bool inAnnex;
    private bool inAnnexList;
    private int gap;
    private int level = HeadingLevels.Outermost;

    /// <summary>The last 1., 2., 3. that is a heading of the text itself; 0 under a heading above it.</summary>
    private int lastHeading;

    private BlockBuilder(IReadOnlyList<ReadLine> lines, bool dropping, WordList words)
    {
        this.lines = lines;
        this.dropping = dropping;
        this.words = words.Documents;
        duties = new DutiesBracket(words.Duties);
        contents = ContentsList.Find(lines);
        title = TitleLines.Find(lines, contents, words.Documents);
        levels = new HeadingLevels(lines);
    }

    /// <summary>Entries in reading order that cover every line that holds text. Without <paramref name="dropping"/>, contents and page numbers are passages.</summary>
    public static ImmutableArray<ProposedEntry> Build(IReadOnlyList<ReadLine> lines, bool dropping, WordList words)
    {
        BlockBuilder builder = new(lines, dropping, words);
        for (int i = 0; i < lines.Count; i = builder.Take(i))
        {
        }

        return [.. builder.entries];
    }

    private PassageKind? Last => entries.Count == 0 || entries[^1].Drop is not null ? null : entries[^1].Kind;

    /// <summary>Reads the line at an index and gives the index of the next line to read.</summary>
    private int Take(int index)
    {
        ReadLine line = lines[index];
        if (line.Kind == LineKind.Blank)
        {
            gap++;
            return index + 1;
        }

        int next = contents is { } list && index == list.First ? Contents(list)
            : title is { } found && index == found.First ? Title(found)
            : title is { } below && index < below.First ? Notice(line, index)
            : Table(line, index) ?? Line(line, index);
        gap = 0;
        return next;
    }

    private int Contents((int First, int End) list)
    {
        if (dropping)
            Drop(lines[list.First].Line, DropReason.Contents);
        else
            Open(lines[list.First].Line, PassageKind.Notice);
        return list.End;
    }

    private int Title((int First, int End) found)
    {
        Open(lines[found.First].Line, PassageKind.Heading, entry => entry with { Level = HeadingLevels.Outermost - 1 });
        return found.End;
    }

    private int Notice(ReadLine line, int index)
    {
        if (!(open && line.Kind == LineKind.Plain && Last == PassageKind.Notice))
            Open(line.Line, PassageKind.Notice);
        open = line.Kind == LineKind.Plain && RunsOn(line.Line) && !line.Line.Text.EndsWith("通知", StringComparison.Ordinal);
        return index + 1;
    }

    private int? Table(ReadLine line, int index)
    {
        ProposedTable? table = TabTable.At(lines, index) ?? (Last == PassageKind.Caption ? FlatTable.At(lines, index) : null);
        if (table is null)
            return null;
        Open(line.Line, PassageKind.Table, entry => entry with { Table = table.Shape });
        box = null;
        return table.End;
    }

    private int Line(ReadLine line, int index)
    {
        if (line.Kind == LineKind.PageNumber && dropping)
        {
            Interrupt(line.Line, DropReason.Mark);
            return index + 1;
        }

        if (IsRepeatedTitle(line))
        {
            Interrupt(line.Line, DropReason.RepeatedTitle);
            return index + 1;
        }

        if (distributed)
            Distribution(line);
        else if (open && line.Kind is LineKind.Plain or LineKind.Row)
            GoOn(line);
        else if (line.Kind == LineKind.Column)
            Column(line);
        else if (box is not null && box.Holds(line, gap, headings, lastHeading + 1))
            Boxed(line, index);
        else
            Block(line, index);
        return index + 1;
    }

    private bool IsRepeatedTitle(ReadLine line)
    {
        if (!dropping)
            return false;
        string compact = line.Line.Compact;
        return (box is not null && line.Kind == LineKind.Column && (compact == box.Title || (line.Ordinal == box.Number && compact.StartsWith(box.Title, StringComparison.Ordinal))))
            || (title is { } found && line.Kind == LineKind.Plain && compact == string.Concat(lines.Take(found.First..found.End).Select(part => part.Line.Compact)));
    }

    private void GoOn(ReadLine line)
    {
        SeedLine below = line.Line;
        int? bracket = Last == PassageKind.Duties ? null : duties.In(below, below.Start);
        bool textFirst = bracket is null || HoldsText(below, 0, bracket.Value);
        if (interrupted && textFirst)
            entries.Add(new ProposedEntry(below.Number, 0) { Resumes = true });
        if (bracket is { } start)
            entries.Add(new ProposedEntry(below.Number, textFirst ? start : 0) { Kind = PassageKind.Duties });
        (open, interrupted) = (RunsOn(below), false);
    }

    private void Column(ReadLine line)
    {
        int number = line.Ordinal ?? (entries.FindLast(entry => entry.Number is not null)?.Number ?? 0) + 1;
        Open(line.Line, PassageKind.Column, entry => entry with { Number = number });
        box = new BoxedList(number, line.Line.Compact, line.Line.IsIndented) { LastNumber = box?.Number == number ? box.LastNumber : 0 };
    }

    private void Boxed(ReadLine line, int index)
    {
        bool group = line.Kind switch
        {
            LineKind.Point => true,
            LineKind.Number => IsGroup(line, index),
            _ => false,
        };
        Open(line.Line, group ? PassageKind.Group : PassageKind.Item);
        open = !group && RunsOn(line.Line);
        box = box! with { InGroup = group || (box.InGroup && line.Kind != LineKind.Number), LastNumber = line.Kind == LineKind.Number ? line.Ordinal!.Value : box.LastNumber };
    }

    /// <summary>A numbered line in a column is a group when something other than the next number stands under it.</summary>
    private bool IsGroup(ReadLine line, int index)
    {
        int below = index + 1;
        while (below < lines.Count && lines[below].Kind == LineKind.Blank)
            below++;
        if (below == lines.Count)
            return false;
        if (lines[below].Kind is LineKind.SubNumber or LineKind.Bullet)
            return true;
        bool openEnded = !line.Line.IsFinished || line.Line.Text[^1] is ':' or ')';
        return openEnded && lines[below].Kind is LineKind.Plain or LineKind.Column && line.Line.Length <= LongestName;
    }

    private void Block(ReadLine line, int index)
    {
        bool plain = line.Kind is LineKind.Plain or LineKind.Row;
        bool below = Last == PassageKind.Note && line.Kind == LineKind.Number;
        bool listed = inAnnexList && line.Kind == LineKind.Number;
        if (!plain)
            box = null;
        inAnnexList = line.Kind == LineKind.AnnexList || listed;
        if (below || line.Kind == LineKind.Note)
            Text(line.Line, PassageKind.Note);
        else if (listed || line.Kind is LineKind.AnnexList or LineKind.Bullet)
            Text(line.Line, PassageKind.Item);
        else if (line.Kind is LineKind.Copies or LineKind.Issued)
            Distribution(line);
        else if (line.Kind == LineKind.DocumentNumber)
            Open(line.Line, PassageKind.Notice);
        else if (line.Kind == LineKind.Caption)
            Open(line.Line, PassageKind.Caption);
        else if (line.Kind is LineKind.Preface or LineKind.Annex)
            Unnumbered(line);
        else if (HeadingLevels.IsNumbered(line.Kind))
            Numbered(line);
        else
            Plain(line, index);
    }

    private void Unnumbered(ReadLine line)
    {
        inAnnex |= line.Kind == LineKind.Annex;
        level = HeadingLevels.Outermost;
        Heading(line.Line, level);
    }

    private void Numbered(ReadLine line)
    {
        int own = levels.Of(line.Kind) + (inAnnex ? 1 : 0);
        bool whole = line.Kind is LineKind.Chapter or LineKind.Section || RunInHeading.IsWhole(line);
        if (!whole && RunInHeading.End(line) is not { } end)
        {
            Text(line.Line, line.Kind is LineKind.Number or LineKind.SubNumber ? PassageKind.Item : PassageKind.Paragraph);
            return;
        }

        headings.Add(line.Kind);
        lastHeading = line.Kind == LineKind.Number ? line.Ordinal ?? 0 : 0;
        level = own;
        Heading(line.Line, own);
        Body(line.Line, whole ? line.Line.Reading.Length : RunInHeading.End(line)!.Value, PassageKind.Paragraph);
    }

    private void Plain(ReadLine line, int index)
    {
        if (IsUnnumberedHeading(line, index))
            Heading(line.Line, Last == PassageKind.Heading && entries[^1].Level == HeadingLevels.Outermost && inAnnex ? HeadingLevels.Outermost + 1 : level + 1);
        else
            Text(line.Line, headings.Count == 0 && title is null && words.Issuing.Any(word => line.Line.Text.Contains(word, StringComparison.Ordinal)) ? PassageKind.Notice : PassageKind.Paragraph);
    }

    private bool IsUnnumberedHeading(ReadLine line, int index)
    {
        bool alone = (gap > 0 || index == 0 || Last == PassageKind.Heading) && (index + 1 == lines.Count || lines[index + 1].Kind is LineKind.Blank or LineKind.Row);
        bool underAnnex = inAnnex && Last == PassageKind.Heading && line.Line.Length <= LongestName;
        return !line.Line.IsFinished && (underAnnex || (alone && line.Line.Length < ShortestRunningLine && headings.Count > 0 && !line.Line.Text.AsSpan().ContainsAny(',', '、', '。')));
    }

    private void Distribution(ReadLine line)
    {
        bool goesOn = distributed && Last == PassageKind.Notice && line.Kind != LineKind.Issued && (open || gap == 0);
        if (!goesOn)
            Open(line.Line, PassageKind.Notice);
        distributed = true;
        open = !line.Line.IsFinished && line.Kind != LineKind.Issued;
    }

    private void Text(SeedLine line, PassageKind kind)
    {
        int? bracket = duties.In(line, line.Start);
        bool textFirst = bracket is null || HoldsText(line, 0, bracket.Value);
        Open(line, textFirst ? kind : PassageKind.Duties);
        if (textFirst && bracket is { } start)
            entries.Add(new ProposedEntry(line.Number, start) { Kind = PassageKind.Duties });
        open = RunsOn(line);
    }

    /// <summary>The running text of a line after a heading that ends at an offset.</summary>
    private void Body(SeedLine line, int from, PassageKind kind)
    {
        if (!HoldsText(line, from, line.Reading.Length))
            return;
        while (char.IsWhiteSpace(line.Raw[from]))
            from++;
        int? bracket = duties.In(line, from);
        if (bracket is null || HoldsText(line, from, bracket.Value))
            entries.Add(new ProposedEntry(line.Number, from) { Kind = kind });
        if (bracket is { } start)
            entries.Add(new ProposedEntry(line.Number, start) { Kind = PassageKind.Duties });
        open = RunsOn(line);
    }

    private static bool HoldsText(SeedLine line, int from, int to) => !line.Reading.AsSpan(from, to - from).IsWhiteSpace();

    private void Heading(SeedLine line, int own) => Open(line, PassageKind.Heading, entry => entry with { Level = own });

    private void Open(SeedLine line, PassageKind kind, Func<ProposedEntry, ProposedEntry>? with = null)
    {
        bool mark = line.ListMark > 0 && dropping;
        if (mark)
            Drop(line, DropReason.Mark);
        ProposedEntry entry = new(line.Number, mark ? line.Start : 0) { Kind = kind };
        entries.Add(with is null ? entry : with(entry));
        open = false;
        interrupted = false;
    }

    private void Interrupt(SeedLine line, DropReason reason)
    {
        Drop(line, reason);
        interrupted = true;
    }

    private void Drop(SeedLine line, DropReason reason) => entries.Add(new ProposedEntry(line.Number, 0) { Drop = reason });

    private static bool RunsOn(SeedLine line) => !line.IsFinished && line.Length >= ShortestRunningLine;
}

using System.Collections.Immutable;
using Publisher.Knowledge.Plans;
using Publisher.Knowledge.Reading;

namespace Publisher.Knowledge.Passages;

/// <summary>Cuts a seed at the starts of its entries: every character falls into one passage or is dropped with a reason.</summary>
public static class Partition
{
    /// <summary>Drops and marks stay under this share of a seed's characters.</summary>
    public const decimal DropLimit = 0.04m;

    public static (ImmutableArray<ReadPassage> Passages, ImmutableArray<Dropped> Dropped) Cut(
        PlanId plan,
        Seed seed,
        ImmutableArray<PartitionEntry> entries,
        ImmutableArray<(string Part, PassageId From)> parts,
        TextCleaner cleaner,
        Findings findings)
    {
        List<Dropped> dropped = [];
        Dictionary<PassageId, List<(string, string, int)>> pieces = [];
        int droppedCharacters = 0;
        for (int i = 0; i < entries.Length; i++)
        {
            List<(string Source, string Hans, int Line)> range = Range(seed, entries[i], i + 1 < entries.Length ? entries[i + 1] : null);
            if (entries[i].Drop is { } reason)
            {
                PassageText text = Join(range);
                droppedCharacters += text.Source.Count(character => !char.IsWhiteSpace(character));
                dropped.Add(new Dropped(text.Lines, text.Source, reason));
                continue;
            }

            PassageId id = entries[i].Resumes ?? entries[i].Id ?? default;
            if (!pieces.TryGetValue(id, out List<(string, string, int)>? gathered))
                pieces[id] = gathered = [];
            foreach ((string source, string hans, int line) in range)
            {
                (string cleanSource, string cleanHans) = cleaner.Clean(source, hans, line);
                gathered.Add((cleanSource, cleanHans, line));
            }
        }

        dropped.AddRange(cleaner.Removed.Select(mark => new Dropped(new LineSpan(mark.Line, mark.Line), mark.Mark, DropReason.Mark)));
        foreach (string unused in cleaner.Unused)
            findings.Error("OCP0110", entries[0].Place, $"plan.yaml speaks of '{unused}', which {seed.Path} does not hold", "take it out of `marks` or `shown`");
        if (droppedCharacters + cleaner.MarkCharacters >= seed.Characters * DropLimit)
            findings.Error("OCP0107", entries[0].Place, $"{droppedCharacters + cleaner.MarkCharacters} of {seed.Characters} characters of {seed.Path} are dropped or marks, 4 % or more", "make passages of what readers should see");
        return (Assemble(plan, entries, parts, pieces, findings), [.. dropped.OrderBy(drop => drop.Lines.First)]);
    }

    private static ImmutableArray<ReadPassage> Assemble(
        PlanId plan,
        ImmutableArray<PartitionEntry> entries,
        ImmutableArray<(string Part, PassageId From)> parts,
        Dictionary<PassageId, List<(string Source, string Hans, int Line)>> pieces,
        Findings findings)
    {
        ImmutableArray<ReadPassage>.Builder passages = ImmutableArray.CreateBuilder<ReadPassage>();
        Stack<(int Level, PassageId Id)> headings = new();
        int? column = null;
        PassageId? group = null;
        string part = parts.IsEmpty ? "" : parts[0].Part;
        foreach (PartitionEntry entry in entries.Where(entry => entry.Id is not null))
        {
            PassageId id = entry.Id!.Value;
            if (parts.FirstOrDefault(candidate => candidate.From == id) is { Part: { } opened })
                part = opened;
            if (entry.Kind == PassageKind.Heading)
            {
                while (headings.Count > 0 && headings.Peek().Level >= entry.Level)
                    headings.Pop();
            }

            column = entry.Kind switch
            {
                PassageKind.Column => entry.Number,
                PassageKind.Item or PassageKind.Group => column,
                _ => null,
            };
            group = entry.Kind is PassageKind.Group && column is not null ? id : entry.Kind is PassageKind.Item && !entry.Ungrouped ? group : null;

            (PassageText text, Table? table, ImmutableArray<ImmutableArray<PassageText>> cells) = Text(entry, pieces[id], findings);
            if (text.IsEmpty)
                findings.Error("OCP0104", entry.Place, $"the passage {id} holds no text", "start it where its text begins");
            passages.Add(new ReadPassage(
                new Passage(
                    plan,
                    id,
                    entry.Kind,
                    entry.Level,
                    column,
                    entry.Kind == PassageKind.Item && column is not null ? group : null,
                    part,
                    text.Lines,
                    text.Source,
                    text.Hans,
                    table,
                    English: null,
                    [.. headings.Reverse().Select(heading => heading.Id)]),
                passages.Count,
                text,
                cells));
            if (entry.Kind == PassageKind.Heading)
                headings.Push((entry.Level ?? 1, id));
        }

        return passages.ToImmutable();
    }

    private static (PassageText, Table?, ImmutableArray<ImmutableArray<PassageText>>) Text(PartitionEntry entry, List<(string Source, string Hans, int Line)> pieces, Findings findings)
    {
        if (entry.Table is not { } shape)
            return (Join(pieces), null, []);
        (Table table, ImmutableArray<ImmutableArray<PassageText>> cells) = TableReader.Read(entry, shape, pieces, findings);
        PassageText.Builder text = new();
        foreach (PassageText cell in cells.SelectMany(row => row).Where(cell => !cell.IsEmpty))
            text.AddCell(cell);
        return (text.Build(), table, cells);
    }

    private static PassageText Join(IEnumerable<(string Source, string Hans, int Line)> pieces)
    {
        PassageText.Builder text = new();
        foreach ((string source, string hans, int line) in pieces)
            text.Add(source, hans, line);
        return text.Build();
    }

    private static List<(string Source, string Hans, int Line)> Range(Seed seed, PartitionEntry from, PartitionEntry? to)
    {
        List<(string, string, int)> range = [];
        int lastLine = to?.Line ?? seed.Lines.Length;
        for (int line = from.Line; line <= lastLine; line++)
        {
            int start = line == from.Line ? from.Offset : 0;
            int end = to is not null && line == to.Line ? to.Offset : seed.Lines[line - 1].Length;
            if (start < end)
                range.Add((seed.Lines[line - 1][start..end], seed.Hans[line - 1][start..end], line));
        }

        return range;
    }
}

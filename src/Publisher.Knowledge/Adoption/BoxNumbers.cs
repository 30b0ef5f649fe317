using System.Collections.Immutable;
using Publisher.Knowledge.Passages;

namespace Publisher.Knowledge.Adoption;

/// <summary>What is odd in the numbers of proposed columns: a number that skips some inside a box, and a box whose number stands twice.</summary>
internal static class BoxNumbers
{
    public static IEnumerable<string> Remarks(ImmutableArray<ProposedEntry> entries, ImmutableArray<ReadLine> lines)
    {
        Dictionary<int, int> boxes = [];
        ProposedEntry? box = null;
        int last = 0;
        foreach (ProposedEntry entry in entries.Where(entry => entry.Drop is null && !entry.Resumes))
        {
            if (entry.Kind == PassageKind.Column)
            {
                if (entry.Number is { } number && !boxes.TryAdd(number, entry.Line))
                    yield return $"Box {number} begins at line {boxes[number]} and again at line {entry.Line}: one of them may be its rest, or bear a wrong number.";
                (box, last) = (entry, 0);
            }
            else if (entry.Kind is not (PassageKind.Group or PassageKind.Item))
            {
                box = null;
            }
            else if (box is not null && lines[entry.Line - 1] is { Kind: LineKind.Number, Ordinal: { } ordinal })
            {
                if (ordinal > last + 1)
                    yield return $"In the box at line {box.Line} the numbers go from {last} to {ordinal} at line {entry.Line}: look for what is missing, or is of another list.";
                last = ordinal;
            }
        }
    }
}

using System.Collections.Immutable;

namespace Publisher.Knowledge.Adoption;

/// <summary>
/// Keeps the entries whose starts can be written down, and lets the first begin where the seed does. An entry inside a line whose words stand earlier
/// on it joins the one before.
/// </summary>
public static class Addressable
{
    public static ImmutableArray<ProposedEntry> Of(ImmutableArray<ProposedEntry> entries, ImmutableArray<string> lines)
    {
        List<ProposedEntry> kept = [];
        foreach (ProposedEntry entry in entries)
        {
            ProposedEntry? before = kept.Count > 0 ? kept[^1] : null;
            int from = before?.Line == entry.Line ? before.Offset : 0;
            if (entry.Offset == 0 || StartWords.Of(lines[entry.Line - 1], entry.Offset, from) is not null)
                kept.Add(entry);
            else if (before is { Drop: not null } && before.Line == entry.Line)
                kept[^1] = entry with { Offset = before.Offset };
        }

        int first = 0;
        while (first < lines.Length && string.IsNullOrWhiteSpace(lines[first]))
            first++;
        if (kept.Count > 0 && kept[0].Line > first + 1)
            kept[0] = kept[0] with { Line = first + 1, Offset = 0 };
        return [.. kept];
    }
}

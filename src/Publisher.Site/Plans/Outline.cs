using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;

namespace Publisher.Site.Plans;

/// <summary>Chapters and sections of a plan: its two upper levels of headings, the title of the whole left out.</summary>
internal static class Outline
{
    private const int Depth = 2;

    public static ImmutableArray<OutlineEntry> Of(Plan plan)
    {
        Passage[] headings = [.. plan.Passages.Where(passage => passage.Kind == PassageKind.Heading)];
        ImmutableArray<OutlineEntry> whole = Below(headings, Depth + 1);
        return whole is [{ Below: { IsEmpty: false } chapters }] ? Cut(chapters, Depth) : Cut(whole, Depth);
    }

    /// <summary>Each heading of an outline with the ones beside it, in reading order.</summary>
    public static FrozenDictionary<PassageId, Section> Sections(ImmutableArray<OutlineEntry> outline)
    {
        Passage[] headings = [.. Headings(outline)];
        return headings.Index().ToFrozenDictionary(
            place => place.Item.Id,
            place => new Section(headings.ElementAtOrDefault(place.Index - 1), headings.ElementAtOrDefault(place.Index + 1)));
    }

    private static IEnumerable<Passage> Headings(ImmutableArray<OutlineEntry> entries) => entries.SelectMany(entry => Headings(entry.Below).Prepend(entry.Heading));

    private static ImmutableArray<OutlineEntry> Below(ReadOnlySpan<Passage> headings, int depth)
    {
        ImmutableArray<OutlineEntry>.Builder entries = ImmutableArray.CreateBuilder<OutlineEntry>();
        while (!headings.IsEmpty && depth > 0)
        {
            int end = 1;
            while (end < headings.Length && headings[end].Level > headings[0].Level)
                end++;
            entries.Add(new OutlineEntry(headings[0], Below(headings[1..end], depth - 1)));
            headings = headings[end..];
        }
        return entries.ToImmutable();
    }

    private static ImmutableArray<OutlineEntry> Cut(ImmutableArray<OutlineEntry> entries, int depth) =>
        depth == 0 ? [] : [.. entries.Select(entry => entry with { Below = Cut(entry.Below, depth - 1) })];
}

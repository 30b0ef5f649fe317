using System.Collections.Frozen;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Plans;

namespace Publisher.Site.Plans;

/// <summary>
/// The ranks of a plan's headings on its page, from 2. A plan may print a heading two levels below the one before; a page may not, so ranks follow the
/// nesting and not the printed level. The title of a column stands one rank below the heading above it, its groups two.
/// </summary>
internal static class HeadingRanks
{
    private const int First = 2;
    private const int Last = 6;

    public static FrozenDictionary<PassageId, int> Of(Plan plan)
    {
        Dictionary<PassageId, int> ranks = [];
        Stack<int> open = new();
        foreach (Passage passage in plan.Passages)
        {
            if (passage is { Kind: PassageKind.Heading, Level: { } level })
            {
                while (open.TryPeek(out int above) && above >= level)
                    open.Pop();
                open.Push(level);
                ranks.Add(passage.Id, Rank(open.Count));
            }
            else if (passage.Kind == PassageKind.Column)
            {
                ranks.Add(passage.Id, Rank(open.Count + 1));
            }
            else if (passage.Kind == PassageKind.Group)
            {
                ranks.Add(passage.Id, Rank(open.Count + 2));
            }
        }
        return ranks.ToFrozenDictionary();
    }

    private static int Rank(int depth) => Math.Min(First + depth - 1, Last);
}

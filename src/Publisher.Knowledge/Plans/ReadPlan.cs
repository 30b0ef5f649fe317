using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Diagnostics;
using Publisher.Knowledge.Passages;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Plans;

/// <summary>A plan with the texts its passages are proved against.</summary>
/// <param name="EnglishPlaces">Where the English of each passage stands.</param>
public sealed record ReadPlan(Plan Plan, Seed Seed, ImmutableArray<ReadPassage> InOrder, FrozenDictionary<PassageId, Place> EnglishPlaces)
{
    private readonly Lazy<FoldedText> whole = new(() => new FoldedText(string.Join('\n', Seed.Hans)));

    public FrozenDictionary<PassageId, ReadPassage> Passages { get; } = InOrder.ToFrozenDictionary(passage => passage.Passage.Id);

    /// <summary>The whole seed in Simplified, what no passage shows included.</summary>
    public FoldedText Whole => whole.Value;

    /// <summary>What may name the year of a passage from outside: the headings above it and, for a table, its caption.</summary>
    public IReadOnlyList<ReadPassage> Above(ReadPassage passage)
    {
        List<ReadPassage> above = [.. passage.Passage.Headings.Select(id => Passages[id])];
        if (passage.Passage.Table is not null && passage.Index > 0 && InOrder[passage.Index - 1].Passage.Kind == PassageKind.Caption)
            above.Add(InOrder[passage.Index - 1]);
        return above;
    }
}

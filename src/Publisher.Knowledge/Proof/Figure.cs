using System.Collections.Immutable;
using Publisher.Knowledge.Lexicon;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Proof;

/// <summary>What the words between 【】 say: a number or a range, its unit (empty if none stands there), the words that compare it in printed order, its mark.</summary>
public sealed record Figure(decimal Value, decimal? ValueHigh, string Unit, ImmutableArray<ComparatorForm> Comparing, string? Mark)
{
    public Comparator? Comparator => Comparing.IsEmpty ? null : Comparing[0].Comparator;
}

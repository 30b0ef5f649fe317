using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Proof;

/// <summary>What the words between 【】 say: a number or a range, its unit (empty if none stands there), how it is compared, its mark.</summary>
public sealed record Figure(decimal Value, decimal? ValueHigh, string Unit, Comparator? Comparator, string? Mark, bool Leading);

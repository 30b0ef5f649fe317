namespace Publisher.Knowledge.Passages;

/// <summary>Lines of a seed, from 1, both ends included.</summary>
public readonly record struct LineSpan(int First, int Last);

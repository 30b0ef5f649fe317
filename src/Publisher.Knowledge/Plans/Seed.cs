using System.Collections.Immutable;

namespace Publisher.Knowledge.Plans;

/// <summary>A source text by lines, without line ends; <paramref name="Hans"/> is the Simplified twin of every line (the same lines for a Simplified seed).</summary>
public sealed record Seed(string Path, ImmutableArray<string> Lines, ImmutableArray<string> Hans)
{
    public int Characters { get; } = Lines.Sum(line => line.Count(character => !char.IsWhiteSpace(character)));
}

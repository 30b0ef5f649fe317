using System.Collections.Immutable;
using Publisher.Site.Routing;

namespace Publisher.Site.Comparison;

/// <summary>A page that is one of several of the same table, the first of which has the plain address; <paramref name="At"/> counts from 1.</summary>
public sealed record Parts(Route First, int At, int Count)
{
    public Route Route => Of(At);

    public IEnumerable<(int Number, Route Route)> All => Enumerable.Range(1, Count).Select(number => (number, Of(number)));

    /// <summary>So many indicators that a page of them stays light on a phone. There is always a first part.</summary>
    public static IEnumerable<(Parts Part, ImmutableArray<T> Items)> Split<T>(ImmutableArray<T> items, int size, Route first)
    {
        T[][] chunks = items.IsEmpty ? [[]] : [.. items.Chunk(size)];
        return chunks.Select((chunk, at) => (new Parts(first, at + 1, chunks.Length), chunk.ToImmutableArray()));
    }

    private Route Of(int number) => number == 1 ? First : new($"{First.Path}{number}/");
}

using System.Collections.Immutable;
using Publisher.Knowledge;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Sentences;

namespace Publisher.Site.Pages;

/// <summary>A page that is one of several of the same list, the first of which has the plain address; <paramref name="At"/> counts from 1.</summary>
public sealed record Parts(Route First, int At, int Count)
{
    public Route Route => Of(At);

    public IEnumerable<(int Number, Route Route)> All => Enumerable.Range(1, Count).Select(number => (number, Of(number)));

    /// <summary>So many items in their order that none of the parts is heavier than a phone should be sent. There is always a first part.</summary>
    public static IEnumerable<(Parts Part, ImmutableArray<T> Items)> Split<T>(ImmutableArray<T> items, Func<T, int> weight, int most, Route first)
    {
        List<ImmutableArray<T>.Builder> parts = [ImmutableArray.CreateBuilder<T>()];
        int carried = 0;
        foreach (T item in items)
        {
            int more = weight(item);
            if (carried + more > most && carried > 0)
            {
                parts.Add(ImmutableArray.CreateBuilder<T>());
                carried = 0;
            }

            carried += more;
            parts[^1].Add(item);
        }

        return parts.Select((part, at) => (new Parts(first, at + 1, parts.Count), part.ToImmutable()));
    }

    /// <summary>The title of this part; the first has that of the whole.</summary>
    public Bilingual Title(Bilingual whole, Interface texts) => At == 1 ? whole : texts.Say(new PartTitle(whole, At));

    private Route Of(int number) => number == 1 ? First : new($"{First.Path}{number}/");
}

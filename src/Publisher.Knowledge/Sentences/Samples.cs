using System.Collections.Immutable;
using Scriban.Runtime;

namespace Publisher.Knowledge.Sentences;

/// <summary>Values to try a template with: every word, either truth, what may be absent absent, lists of none, one, two and three, numbers from 0 to 5; one differing from the first at a time.</summary>
internal static class Samples
{
    private static readonly int[] Numbers = [0, 1, 2, 5];

    public static IEnumerable<ScriptObject> Of(ImmutableArray<Member> members)
    {
        ImmutableArray<ImmutableArray<object?>> all = [.. members.Select(member => Of(member.Kind, member.Name).ToImmutableArray())];
        yield return Filled(members, at => all[at][0]);
        for (int changed = 0; changed < members.Length; changed++)
        {
            foreach (object? value in all[changed].Skip(1))
            {
                int here = changed;
                yield return Filled(members, at => at == here ? value : all[at][0]);
            }
        }
    }

    private static IEnumerable<object?> Of(ValueKind kind, string name)
    {
        IEnumerable<object?> there = kind switch
        {
            NumberKind => Numbers.Cast<object?>(),
            TruthKind => [true, false],
            WordKind { Words: { } words } => words,
            ListKind { Element: { } element } => Enumerable.Range(0, 4).Reverse().Select(size => Enumerable.Repeat(Of(element, name).First(), size).ToArray())
                .Concat(Of(element, name).Skip(1).Select(one => new[] { one })),
            PartKind { Members: { } members } => Of(members),
            _ => [name],
        };
        return kind.IsOptional ? there.Append(null) : there;
    }

    private static ScriptObject Filled(ImmutableArray<Member> members, Func<int, object?> value)
    {
        ScriptObject values = [];
        for (int at = 0; at < members.Length; at++)
            values[members[at].Name] = value(at);
        return values;
    }
}

using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Lexicon;

/// <summary>content/lexicon.yaml: what the proof knows of the words the plans print, and of their English.</summary>
public sealed record WordList(
    FrozenDictionary<Comparator, ImmutableArray<string>> Comparators,
    ImmutableArray<PrintedWord> Qualifiers,
    ImmutableArray<PrintedWord> Efforts,
    ImmutableArray<Meaning<Force>> Forces,
    ImmutableArray<Meaning<Direction>> Directions)
{
    /// <summary>What says how far a project is.</summary>
    public ImmutableArray<Meaning<ProjectState>> States { get; init; } = [];

    /// <summary>What names a way to pay for a project.</summary>
    public ImmutableArray<Meaning<FundingKind>> Funding { get; init; } = [];

    /// <summary>What gives the time of an output, in a unit or before a figure.</summary>
    public ImmutableArray<Meaning<Per>> Rates { get; init; } = [];

    /// <summary>The English forms of a comparator; none for one that is not in the list.</summary>
    public ImmutableArray<string> English(Comparator comparator) => Comparators.GetValueOrDefault(comparator, []);

    /// <summary>Whether an English text holds a form of a comparator that is not part of a longer form of another: "more than" does not stand in "no more than".</summary>
    public bool Compares(string english, Comparator comparator) =>
        English(comparator).Any(form => Stands(english, form, [.. Comparators.Where(other => other.Key != comparator).SelectMany(other => other.Value)]));

    private static bool Stands(string english, string form, ImmutableArray<string> others)
    {
        string text = others.Where(other => other.Length > form.Length && other.Contains(form, StringComparison.OrdinalIgnoreCase))
            .Aggregate(english, (rest, other) => rest.Replace(other, " ", StringComparison.OrdinalIgnoreCase));
        int at = text.IndexOf(form, StringComparison.OrdinalIgnoreCase);
        while (at >= 0 && !BeginsWord(text, at))
            at = text.IndexOf(form, at + 1, StringComparison.OrdinalIgnoreCase);
        return at >= 0;
    }

    /// <summary>A form begins where a word does; exceed stands in exceeding.</summary>
    private static bool BeginsWord(string text, int at) =>
        !char.IsAsciiLetter(text[at]) || at == 0 || !char.IsAsciiLetter(text[at - 1]);

    /// <summary>Which way the last verb of change in a folded text goes; null where there is none.</summary>
    public Direction? DirectionOf(string folded)
    {
        (int At, Direction Value)? last = null;
        foreach (Meaning<Direction> meaning in Directions)
        {
            int at = meaning.LastIn(folded);
            if (at >= 0 && (last is null || at > last.Value.At))
                last = (at, meaning.Value);
        }

        return last?.Value;
    }
}

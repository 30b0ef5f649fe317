using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Statements;

namespace Publisher.Knowledge.Lexicon;

/// <summary>
/// The printed words that compare a figure, longest first, and for each comparator the text of the interface that shows its sign and the English forms.
/// </summary>
public sealed record ComparatorWords(
    ImmutableArray<ComparatorForm> Forms,
    FrozenDictionary<Comparator, string> Signs,
    FrozenDictionary<Comparator, ImmutableArray<string>> EnglishForms,
    ImmutableArray<string> Shared)
{
    /// <summary>The word that stands at a place of a folded text.</summary>
    public ComparatorForm? At(string folded, int at, Side side) =>
        Forms.FirstOrDefault(form => form.Side == side && Occurrences.At(form.Printed, form.Except, folded, at));

    /// <summary>The word that ends where a stretch <c>folded[..end]</c> of a folded text does.</summary>
    public ComparatorForm? EndingAt(string folded, int end, Side side) =>
        Forms.FirstOrDefault(form => form.Side == side && Occurrences.At(form.Printed, form.Except, folded, end - form.Printed.Length));

    /// <summary>The last word before a figure in a folded stretch, at some distance from it. A single character compares only what stands right beside it.</summary>
    public (ComparatorForm Form, int At)? LastIn(string folded)
    {
        (ComparatorForm, int)? last = null;
        for (int at = 0; at < folded.Length; at++)
        {
            if (Forms.FirstOrDefault(form => form.Side == Side.Before && form.Printed.Length > 1 && Occurrences.At(form.Printed, form.Except, folded, at)) is not { } form)
                continue;
            last = (form, at);
            at += form.Printed.Length - 1;
        }

        return last;
    }

    /// <summary>The English forms of a comparator; none for one that is not in the list.</summary>
    public ImmutableArray<string> English(Comparator comparator) => EnglishForms.GetValueOrDefault(comparator, []);

    /// <summary>Whether an English text holds a form of a comparator that is not part of a longer form of another: "more than" does not stand in "no more than".</summary>
    public bool Compares(string english, Comparator comparator) =>
        English(comparator).Any(form => Stands(english, form, [.. EnglishForms.Where(other => other.Key != comparator).SelectMany(other => other.Value)]));

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
}

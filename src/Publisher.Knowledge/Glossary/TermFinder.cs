using System.Collections.Frozen;
using System.Collections.Immutable;
using Publisher.Knowledge.Text;

namespace Publisher.Knowledge.Glossary;

/// <summary>
/// Finds glossary terms in Chinese text: the longest printed form wins, a shorter one inside it is not found, nor one inside a string the
/// term excepts (全区 in 健全区域).
/// </summary>
public sealed class TermFinder
{
    private readonly ImmutableArray<(string Form, Term Term)> forms;
    private readonly FrozenDictionary<char, int[]> byFirst;
    private readonly FrozenDictionary<TermId, string[]> exceptions;

    public TermFinder(ImmutableArray<Term> terms)
    {
        forms =
        [
            .. terms.SelectMany(term => term.Printed.Select(form => (Form: FoldedText.Fold(form), Term: term)))
                .Where(pair => pair.Form.Length > 0)
                .OrderByDescending(pair => pair.Form.Length)
                .ThenBy(pair => pair.Form, StringComparer.Ordinal)
                .ThenBy(pair => pair.Term.Id),
        ];
        byFirst = Enumerable.Range(0, forms.Length).GroupBy(index => forms[index].Form[0]).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        exceptions = terms.DistinctBy(term => term.Id).ToFrozenDictionary(term => term.Id, term => term.Except.Select(FoldedText.Fold).ToArray());
    }

    /// <summary>The terms of a folded text, each with where its form begins and how long it is, in order.</summary>
    public IEnumerable<(int Index, int Length, Term Term)> In(string folded)
    {
        for (int at = 0; at < folded.Length;)
        {
            int found = Longest(folded, at);
            if (found < 0)
            {
                at++;
                continue;
            }

            (string form, Term term) = forms[found];
            if (!Excepted(folded, at, form, term))
                yield return (at, form.Length, term);
            at += form.Length;
        }
    }

    private int Longest(string folded, int at)
    {
        foreach (int index in byFirst.GetValueOrDefault(folded[at], []))
        {
            if (string.CompareOrdinal(folded, at, forms[index].Form, 0, forms[index].Form.Length) == 0)
                return index;
        }

        return -1;
    }

    private bool Excepted(string folded, int at, string form, Term term)
    {
        foreach (string longer in exceptions[term.Id])
        {
            int inside = longer.IndexOf(form, StringComparison.Ordinal);
            if (inside >= 0 && at >= inside && string.CompareOrdinal(folded, at - inside, longer, 0, longer.Length) == 0)
                return true;
        }

        return false;
    }
}

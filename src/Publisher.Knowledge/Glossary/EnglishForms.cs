using System.Collections.Immutable;

namespace Publisher.Knowledge.Glossary;

/// <summary>
/// Finds terms in an English text by their accepted forms, whole words only, the longest form first. Accepted forms are too common to be looked for on their own
/// ("the region"): the caller gives the terms that the Chinese of the same text holds.
/// </summary>
public static class EnglishForms
{
    /// <summary>What may follow a form within its word: it is written as a stem.</summary>
    private static readonly string[] Endings = ["", "s", "es", "d", "ed", "ing", "ted", "ting"];

    /// <summary>Where terms stand, in order, each stretch with the term it belongs to; a stretch inside a longer one is not found.</summary>
    public static IEnumerable<(int Index, int Length, Term Term)> Of(string english, IReadOnlyCollection<Term> terms)
    {
        ImmutableArray<(string Form, Term Term)> forms =
        [
            .. terms.SelectMany(term => term.Accepted.Select(form => (Form: form, Term: term)))
                .OrderByDescending(pair => pair.Form.Length)
                .ThenBy(pair => pair.Term.Name.En == pair.Form ? 0 : 1)
                .ThenBy(pair => pair.Term.Id),
        ];
        for (int at = 0; at < english.Length; at++)
        {
            if (!BeginsWord(english, at))
                continue;
            foreach ((string form, Term term) in forms)
            {
                if (string.Compare(english, at, form, 0, form.Length, StringComparison.OrdinalIgnoreCase) != 0 || EndOfWord(english, at + form.Length) is not { } end)
                    continue;
                yield return (at, end - at, term);
                at = end - 1;
                break;
            }
        }
    }

    private static bool BeginsWord(string text, int at) => char.IsLetterOrDigit(text[at]) && (at == 0 || !IsOfWord(text[at - 1]));

    private static bool IsOfWord(char character) => char.IsLetterOrDigit(character) || character == '-';

    private static int? EndOfWord(string text, int at)
    {
        int end = at;
        while (end < text.Length && IsOfWord(text[end]))
            end++;
        return Array.Exists(Endings, ending => text.AsSpan(at, end - at).SequenceEqual(ending)) ? end : null;
    }
}

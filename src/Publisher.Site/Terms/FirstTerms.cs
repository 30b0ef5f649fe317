using System.Collections.Immutable;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Text;

namespace Publisher.Site.Terms;

/// <summary>
/// Says where the terms of one page stand for the first time, in each language by itself. The texts of the page are asked for in reading order; a term is
/// given once and never again.
/// </summary>
public sealed class FirstTerms(TermFinder finder)
{
    private readonly HashSet<TermId> chinese = [];
    private readonly HashSet<TermId> english = [];

    /// <summary>The first occurrences in a text and its other half. <paramref name="taken"/> says which stretches of the Chinese are marked already; <paramref name="except"/> is the term the text is about.</summary>
    public BilingualTerms In(string zh, string? en, Func<int, int, bool>? taken = null, TermId? except = null)
    {
        FoldedText text = new(zh);
        ImmutableArray<(TermSpan Span, Term Term)> found = [.. finder.In(text.Text).Select(place => (Original(text, place.Index, place.Length, place.Term), place.Term))];
        ImmutableArray<TermSpan> first = [.. found.Select(place => place.Span).Where(span => span.Term != except && taken?.Invoke(span.Start, span.End) != true && chinese.Add(span.Term))];
        if (en is null || found.IsEmpty)
            return new BilingualTerms(first, []);
        Term[] terms = [.. found.Select(place => place.Term).DistinctBy(term => term.Id)];
        return new BilingualTerms(
            first,
            [
                .. EnglishForms.Of(en, terms)
                    .Where(place => place.Term.Id != except && english.Add(place.Term.Id))
                    .Select(place => new TermSpan(place.Index, place.Length, place.Term.Id)),
            ]);
    }

    /// <summary>The first occurrences in an English text that has no other half, of these terms.</summary>
    public ImmutableArray<TermSpan> InEnglish(string en, IReadOnlyCollection<Term> terms) =>
        [.. EnglishForms.Of(en, terms).Where(place => english.Add(place.Term.Id)).Select(place => new TermSpan(place.Index, place.Length, place.Term.Id))];

    private static TermSpan Original(FoldedText text, int index, int length, Term term)
    {
        int start = text.Origin(index);
        return new TermSpan(start, text.Origin(index + length - 1) + 1 - start, term.Id);
    }
}

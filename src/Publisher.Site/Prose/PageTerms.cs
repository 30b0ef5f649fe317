using System.Collections.Immutable;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Terms;

namespace Publisher.Site.Prose;

/// <summary>The terms of a prose page. Its two texts are not aligned, so in the English are looked for those that the Chinese page holds anywhere.</summary>
internal sealed class PageTerms(Bilingual markdown, TermFinder finder)
{
    private readonly FirstTerms first = new(finder);
    private readonly ImmutableArray<Term> held = [.. finder.In(FoldedText.Fold(markdown.Zh)).Select(place => place.Term).DistinctBy(term => term.Id)];

    /// <summary>The terms of a text written in one language, led to the glossary in that of the page. The forms of a term are known in Chinese and in English.</summary>
    public TermLinking? In(Language written, Language page)
    {
        if (!written.IsSource && written != Language.English)
            return null;
        return new(
            text => written.IsSource ? first.In(text, en: null).Chinese : first.InEnglish(text, held),
            term => Routes.TermUrl(term, page));
    }
}

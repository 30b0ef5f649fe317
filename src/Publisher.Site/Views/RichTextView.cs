using System.Collections.Immutable;
using Publisher.Knowledge.Glossary;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Terms;

namespace Publisher.Site.Views;

/// <summary>A text of ours, its stretches of another language marked, and its terms leading to the glossary where they stand on the page for the first time.</summary>
/// <param name="Language">Its tag, where it is another than that of the page.</param>
public sealed record RichTextView(ImmutableArray<RunView> Runs, string? Language = null) : FragmentView
{
    /// <summary>English with printed Chinese in it: each Chinese stretch carries its language. A Chinese text is one stretch.</summary>
    public static RichTextView Mixed(string text, Knowledge.Text.Language of) => new([.. RunView.Parted(text, of)]);

    /// <summary>One of ours on a page in <paramref name="page"/>: in English, and marked so, where it is not written in that language.</summary>
    public static RichTextView Said(Bilingual text, Knowledge.Text.Language page) =>
        text.Shown(page) is var shown && shown == page ? Mixed(text[page], page) : Mixed(text[page], shown) with { Language = shown.Tag };

    /// <summary>A text of ours with its terms.</summary>
    /// <param name="first">The terms that the page has linked so far.</param>
    /// <param name="except">The term the text is about, which does not lead to itself.</param>
    public static RichTextView WithTerms(Bilingual text, Knowledge.Text.Language language, FirstTerms first, TermId? except = null)
    {
        Knowledge.Text.Language shown = text.Shown(language);
        string whole = text[language];
        ImmutableArray<RunView>.Builder runs = ImmutableArray.CreateBuilder<RunView>();
        int written = 0;
        foreach (TermSpan span in first.In(text.Zh, text.En, taken: null, except).In(shown))
        {
            runs.AddRange(RunView.Parted(whole[written..span.Start], shown));
            runs.Add(new(whole[span.Start..span.End], Term: Routes.TermUrl(span.Term, language)));
            written = span.End;
        }

        runs.AddRange(RunView.Parted(whole[written..], shown));
        return new(runs.ToImmutable(), shown == language ? null : shown.Tag);
    }
}

using System.Collections.Immutable;
using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Views;

/// <summary>Printed words with the one figure in them marked.</summary>
/// <param name="Language">Its tag.</param>
public sealed record QuoteView(ImmutableArray<RunView> Before, ImmutableArray<RunView> Marked, ImmutableArray<RunView> After, string Language) : View
{
    /// <summary>The Chinese, in Simplified characters.</summary>
    public static QuoteView Of(Quote quote) => Of(quote.Hans, quote.MarkStart, quote.MarkEnd, Knowledge.Text.Language.Chinese, Script.Simplified.Tag());

    /// <summary>The clause of the English passage. Printed Chinese in it keeps its language.</summary>
    public static QuoteView Of(EnglishQuote clause) => Of(clause.Text, clause.MarkStart, clause.MarkEnd, Knowledge.Text.Language.English, Knowledge.Text.Language.English.Tag);

    private static QuoteView Of(string text, int start, int end, Language language, string tag) =>
        new([.. RunView.Parted(text[..start], language)], [.. RunView.Parted(text[start..end], language)], [.. RunView.Parted(text[end..], language)], tag);
}

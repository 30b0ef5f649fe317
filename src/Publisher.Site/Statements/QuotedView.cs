using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Statements;

/// <summary>A quote; for a cell of a table, which alone (92*) says nothing, the names of its row and column before it.</summary>
public sealed record QuotedView(RichTextView? Cell, QuoteView Quote) : View
{
    public static QuotedView Of(Quote quote, QuotedCell? cell, Language page) => new(Name(cell, Language.Chinese, page), QuoteView.Of(quote));

    public static QuotedView Of(EnglishQuote clause, QuotedCell? cell, Language page) => new(Name(cell, Language.English, page), QuoteView.Of(clause));

    private static RichTextView? Name(QuotedCell? cell, Language of, Language page) =>
        cell is null ? null : RichTextView.Mixed(cell.Name(of), of) with { Language = of == page ? null : of.Tag };
}

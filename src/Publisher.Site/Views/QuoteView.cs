using Publisher.Knowledge.Statements;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;

namespace Publisher.Site.Views;

/// <summary>Printed words with the one figure in them marked.</summary>
public sealed record QuoteView(string Before, string Marked, string After, string Language) : View
{
    /// <summary>The Chinese, in Simplified characters.</summary>
    public static QuoteView Of(Quote quote) =>
        new(quote.Hans[..quote.MarkStart], quote.Hans[quote.MarkStart..quote.MarkEnd], quote.Hans[quote.MarkEnd..], Script.Simplified.Tag());
}

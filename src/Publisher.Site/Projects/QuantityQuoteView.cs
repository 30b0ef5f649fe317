using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Routing;
using Publisher.Site.Views;

namespace Publisher.Site.Projects;

/// <summary>The printed words of a quantity with the figure marked, in the language of the page first, then in the other. The Chinese leads to its passage.</summary>
/// <param name="Clause">The English, on a page of a translation.</param>
/// <param name="Translated">The English, on a Chinese page.</param>
public sealed record QuantityQuoteView(QuoteView? Clause, Href Passage, QuoteView Printed, QuoteView? Translated) : View
{
    public static QuantityQuoteView Of(Quantity quantity, Project project, Language language)
    {
        QuoteView? english = quantity.English is { } clause ? QuoteView.Of(clause) : null;
        return new(
            language.IsSource ? null : english,
            Routes.PassageUrl(project.Plan, project.Passage, language),
            QuoteView.Of(quantity.Quote),
            language.IsSource ? english : null);
    }
}

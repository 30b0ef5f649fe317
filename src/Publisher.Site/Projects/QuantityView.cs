using Publisher.Knowledge;
using Publisher.Knowledge.Projects;
using Publisher.Knowledge.Text;
using Publisher.Site.Sentences;
using Publisher.Site.Statements;
using Publisher.Site.Views;
using Publisher.Site.Wording;

namespace Publisher.Site.Projects;

/// <summary>A quantity: of what, how much, and in what role, so that nothing old or given up reads as new.</summary>
/// <param name="Each">`each, 4 in all` where the figure is of one of several.</param>
public sealed record QuantityView(RichTextView Thing, FigureView Figure, Aside? Each, string Role) : View
{
    public static QuantityView Of(Quantity quantity, KnowledgeBase knowledge, Language language) => new(
        RichTextView.Said(quantity.Of, language),
        FigureView.Of(FigureWording.Of(quantity, knowledge, language)),
        QuantityWording.Each(quantity, knowledge, language) is { } each ? new Aside(each) : null,
        QuantityWording.Role(quantity, knowledge, language));
}
